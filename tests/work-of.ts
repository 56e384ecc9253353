/**
 * Milliseconds of work that this process has done so far, all of its threads together. A test that bounds work asks this and no clock:
 * what else the machine does counts for nothing (https://nodejs.org/api/process.html#processcpuusagepreviousvalue).
 */
export const workDone = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

import { poll } from '../../scripts/browser/poll.mjs';
import type { Driver } from './driver';
import { findExtensionProcess, hasEnded } from './extension-process';

/** Ends Chromium's service worker by its protocol. */
const closeWorker = async (driver: Driver): Promise<boolean> => {
  const target = driver.browser.targets().find((each) => each.type() === 'service_worker');
  try {
    const worker = await target?.worker();
    await worker?.close();
    return worker !== undefined && worker !== null;
  } catch {
    return false; // It was on its way up.
  }
};

/** Ends the process of Firefox's extensions: its protocol cannot end an event page alone. Our own pages go with it. */
const killProcess = async (driver: Driver): Promise<boolean> => {
  const pid = findExtensionProcess(driver.browser.process()?.pid ?? 0);
  if (pid === undefined) return false;
  process.kill(pid, 'SIGKILL');
  await poll(async () => hasEnded(pid), 'the end of the process');
  await driver.recover();
  return true;
};

/** Ends the background at once, in whatever it does, and answers whether there was one. */
export const killBackground = (driver: Driver): Promise<boolean> =>
  driver.name === 'firefox' ? killProcess(driver) : closeWorker(driver);

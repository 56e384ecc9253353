import { readdirSync, readFileSync } from 'node:fs';

const SAMPLE_MS = 100;

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // It ended meanwhile.
  }
};

/** The process and everything that it started. */
const treeOf = (root) => {
  const parents = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const [, parent] = /^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`)) ?? [];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const isBelow = (pid) => {
    for (let each = pid; each; each = parents.get(each) ?? 0) if (each === root) return true;
    return false;
  };
  return [...parents.keys()].filter(isBelow);
};

/** Megabytes that processes have for themselves, and their part of what they share (Linux's PSS). */
const memoryOf = (root) =>
  treeOf(root).reduce((sum, pid) => {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
    return sum + Number(kilobytes) / 1000;
  }, 0);

/** Watches the memory of a browser; `stop` answers the most that it was above what it was at first, in megabytes. */
export const watchMemory = (pid) => {
  const idle = memoryOf(pid);
  let peak = idle;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid));
  }, SAMPLE_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      return peak - idle;
    },
  };
};

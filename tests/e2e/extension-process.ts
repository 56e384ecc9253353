import { readdirSync, readFileSync } from 'node:fs';

/** What Linux calls the process in which Firefox runs all pages of extensions, their backgrounds too. */
const NAME = 'WebExtensions';

interface Running {
  pid: number;
  name: string;
  state: string;
  parent: number;
}

/** proc(5): the name stands in brackets and may hold any of its own. Null where it has ended meanwhile. */
const readProcess = (pid: string): Running | null => {
  try {
    const [, name = '', state = '', parent = ''] =
      /^\d+ \((.*)\) (\S) (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return { pid: Number(pid), name, state, parent: Number(parent) };
  } catch {
    return null;
  }
};

const listProcesses = (): Running[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => readProcess(pid) ?? []);

/** The process of a Firefox's extensions, or undefined where none runs now. Linux alone tells. */
export const findExtensionProcess = (browser: number): number | undefined => {
  const all = listProcesses();
  const isWithin = (each: Running | undefined): boolean =>
    each !== undefined && (each.parent === browser || isWithin(all.find(({ pid }) => pid === each.parent)));
  return all.find((each) => each.name === NAME && each.state !== 'Z' && isWithin(each))?.pid;
};

/** Whether a process has ended; one that nobody has asked after yet has. */
export const hasEnded = (pid: number): boolean => {
  const found = readProcess(String(pid));
  return found === null || found.state === 'Z';
};

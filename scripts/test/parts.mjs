import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { inRoot } from '../process/root.mjs';
import { say } from '../process/say.mjs';
import { readTally, TALLY, writeTally } from './tally.mjs';
import { watchEnd } from './watch-end.mjs';

/** The parts of the tests that `npm test` runs: no server has to be built for them, and no test of theirs takes minutes. */
export const QUICK = ['unit', 'page', 'component', 'architecture', 'e2e'];

/** All parts: each is a project of jest.config.js and a folder of tests/, of which `long` lies in e2e. */
export const PARTS = [...QUICK, 'readers', 'long'];

/** The parts that drive the built extension in browsers. */
export const IN_BROWSERS = ['e2e', 'long'];

/** The part that a test is of, by its path; undefined if it is of none. @param {string} path */
export const partOf = (path) =>
  path.startsWith('tests/e2e/long/') ? 'long' : PARTS.find((part) => path.startsWith(`tests/${part}/`));

/**
 * Has jest run the tests of one group, and answers when it has ended.
 * @param {string[]} parts
 * @param {string[]} patterns
 * @param {{ tally: string, config: string, flags: string[], watches: boolean, isOver: () => boolean, silentMs?: number, sweep: Record<string, string> }} how tally: the
 *   file that what became of them is written into. flags: Jest's own. watches: whether it goes on until a person ends it. sweep: how much
 *   of what they sweep over tests take
 */
const runJest = async (parts, patterns, { tally, config, flags, watches, isOver, silentMs, sweep }) => {
  writeFileSync(tally, '');
  const jest = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      inRoot('node_modules', 'jest', 'bin', 'jest.js'),
      '--passWithNoTests',
      // One for each core, and one more, because tests also wait: for a server of their own, or for a browser. Servers and kills want the cores.
      `--maxWorkers=${availableParallelism() + (parts.includes('long') ? 0 : 1)}`,
      // A world of modules is never let go as a whole: where a worker has many of them, looking through its memory takes a fifth of the time.
      '--workerIdleMemoryLimit=700MB',
      `--config=${config}`,
      '--reporters=default',
      `--reporters=${inRoot('scripts', 'test', 'tally.mjs')}`,
      '--selectProjects',
      ...parts,
      ...(patterns.length > 0 ? ['--testPathPatterns', ...patterns] : []),
      ...flags,
    ],
    // stdout belongs to what our own command prints.
    { cwd: inRoot(), stdio: [watches ? 'inherit' : 'ignore', 2, 2], env: { ...process.env, ...sweep, [TALLY]: tally } },
  );
  const watch = watches ? null : watchEnd(jest, tally, silentMs);
  const code = await new Promise((resolve) => {
    jest.once('error', () => resolve(127));
    jest.once('exit', (status) => resolve(status ?? 1));
  });
  watch?.stop();
  if (isOver() || watches) return;
  const { failed, isComplete } = readTally(tally);
  if (!isComplete) say(`jest ended before its last test, with code ${code}.`);
  if (!isComplete || (failed === 0 && code !== 0 && !watch?.hasEnded())) writeTally(tally, { failed: 1 });
};

/**
 * Runs these parts of the tests: those of every day together, so that one waits while another works, then the long ones.
 * @param {string[]} parts
 * @param {string[]} patterns
 * @param {{ tallyOf: (group: string) => string, config: string, flags?: string[], watches?: boolean, isOver: () => boolean, silentMs?: number }}
 *   how tallyOf: the file that what becomes of a group is written into. config: jest's configuration. isOver: whether a person has ended
 *   the run. silentMs: how long no test may end
 */
export const runParts = async (parts, patterns, { tallyOf, flags = [], watches = false, ...how }) => {
  // Every run of the day takes a few of thousands alike, unless its tests are named (tests/sweep).
  const sweep = parts.includes('long') || patterns.length > 0 ? {} : { COMMONER_SWEEP: 'few' };
  const groups = [parts.filter((part) => part !== 'long'), parts.filter((part) => part === 'long')];
  for (const group of groups)
    if (group.length > 0 && !how.isOver())
      await runJest(group, patterns, { ...how, flags, watches, sweep, tally: tallyOf(group.join('-')) });
};

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { inRoot } from '../process/root.mjs';
import { say } from '../process/say.mjs';
import { readTally, TALLY, writeTally } from './tally.mjs';
import { watchEnd } from './watch-end.mjs';

/** The parts of the tests: each is a folder of tests/ and a project of jest.config.js. */
export const PARTS = ['unit', 'page', 'component', 'architecture', 'e2e'];

/**
 * Has jest run the tests of one group, and answers when it has ended.
 * @param {string[]} parts
 * @param {string[]} patterns
 * @param {{ tally: string, config: string, isOver: () => boolean, silentMs?: number }} how tally: the file that what became of them is
 *   written into
 */
const runJest = async (parts, patterns, { tally, config, isOver, silentMs }) => {
  writeFileSync(tally, '');
  const jest = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      inRoot('node_modules', 'jest', 'bin', 'jest.js'),
      '--passWithNoTests',
      `--config=${config}`,
      '--reporters=default',
      `--reporters=${inRoot('scripts', 'test', 'tally.mjs')}`,
      '--selectProjects',
      ...parts,
      ...(patterns.length > 0 ? ['--testPathPatterns', ...patterns] : []),
    ],
    // stdout belongs to what our own command prints.
    { cwd: inRoot(), stdio: ['ignore', 2, 2], env: { ...process.env, [TALLY]: tally } },
  );
  const watch = watchEnd(jest, tally, silentMs);
  const code = await new Promise((resolve) => {
    jest.once('error', () => resolve(127));
    jest.once('exit', (status) => resolve(status ?? 1));
  });
  watch.stop();
  if (isOver()) return;
  const { failed, isComplete } = readTally(tally);
  if (!isComplete) say(`jest ended before its last test, with code ${code}.`);
  if (!isComplete || (failed === 0 && code !== 0 && !watch.hasEnded())) writeTally(tally, { failed: 1 });
};

/**
 * Runs these parts of the tests: the quick ones together, then those that drive browsers, which want the machine to
 * themselves.
 * @param {string[]} parts
 * @param {string[]} patterns
 * @param {{ tallyOf: (group: string) => string, config: string, isOver: () => boolean, silentMs?: number }} how tallyOf: the file that
 *   what becomes of a group is written into. config: jest's configuration. isOver: whether a person has ended the run. silentMs: how
 *   long no test may end
 */
export const runParts = async (parts, patterns, { tallyOf, ...how }) => {
  for (const group of [parts.filter((part) => part !== 'e2e'), parts.filter((part) => part === 'e2e')])
    if (group.length > 0 && !how.isOver()) await runJest(group, patterns, { ...how, tally: tallyOf(group.join('-')) });
};

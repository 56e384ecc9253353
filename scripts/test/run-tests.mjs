import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endMarked, killMarked, MARK } from '../process/marked.mjs';
import { inRoot } from '../process/root.mjs';
import { say } from '../process/say.mjs';
import { runParts } from './parts.mjs';
import { readTally } from './tally.mjs';

const ENDING = '.tally';
/** What a shell says of a process that a signal has ended: 128 and the signal's number. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** A folder for everything that this run writes, and a mark on everything that it starts. */
const openRun = () => {
  const mark = randomBytes(8).toString('hex');
  // A short name: a browser has its socket below it, whose whole path may have some 100 letters.
  const folder = mkdtempSync(join(tmpdir(), 'commoner-'));
  process.env[MARK] = [process.env[MARK], mark].filter(Boolean).join(' ');
  // Profiles, repositories and chains of the tests go with this folder, whoever forgets them.
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  const removeFolder = () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch (error) {
      say(`Left behind: ${folder} (${error.message})`);
    }
  };
  return {
    tallyOf: (group) => join(folder, `${group}${ENDING}`),
    count: () => {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const name of readdirSync(folder).filter((file) => file.endsWith(ENDING))) {
        const counts = readTally(join(folder, name));
        for (const key of Object.keys(total)) total[key] += counts[key];
      }
      return total;
    },
    /** Ends what is left of this run, and says what it had to end. */
    close: async () => {
      const ended = await endMarked(mark);
      if (ended.length > 0) say(`Still running after the tests, and ended: ${[...new Set(ended)].join(', ')}`);
      removeFolder();
    },
    closeAtOnce: () => {
      killMarked(mark);
      removeFolder();
    },
  };
};

/**
 * Sets up and runs tests, prints the closing line, and leaves nothing running, also where a test breaks off or a person does.
 * @param {{ parts: string[], patterns: string[], flags?: string[], watches?: boolean, config?: string, silentMs?: number, setUp: () => Promise<string[]> }}
 *   wanted setUp returns what is missing, one line for each thing
 * @returns {Promise<number>} the exit code
 */
export const runTests = async ({
  parts,
  patterns,
  flags,
  watches = false,
  config = inRoot('jest.config.js'),
  silentMs,
  setUp,
}) => {
  const run = openRun();
  let missing = [];
  const finish = async () => {
    const { passed, failed, skipped } = run.count();
    await run.close();
    // Said here too, where it is not scrolled away.
    for (const line of missing) say(`NOT TESTED: ${line}`);
    if (watches) return 0;
    process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    return failed > 0 || passed + skipped === 0 ? 1 : 0;
  };
  let signal = null;
  /** @type {Promise<void>} */
  const interrupted = new Promise((resolve) => {
    for (const each of Object.keys(SIGNALS))
      process.on(each, () => {
        // Once more: not even what takes a moment is waited for.
        if (signal) process.exit(SIGNALS[each]);
        signal = each;
        resolve();
      });
  });
  process.once('exit', run.closeAtOnce);
  const runAll = async () => {
    missing = await setUp();
    await runParts(parts, patterns, {
      tallyOf: run.tallyOf,
      config,
      flags,
      watches,
      silentMs,
      isOver: () => signal !== null,
    });
  };
  try {
    await Promise.race([runAll(), interrupted]);
  } catch (error) {
    await run.close();
    throw error;
  }
  if (signal) say(`Interrupted by ${signal}: what follows has not run.`);
  const code = await finish();
  if (signal) process.exit(SIGNALS[signal]);
  return code;
};

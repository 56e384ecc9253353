import { statSync } from 'node:fs';
import { say } from '../process/say.mjs';
import { readTally } from './tally.mjs';

const LOOK_MS = 250;
/** After its last test jest has nothing left to do but to end. */
const LINGER_MS = 2000;
/** Longer than any test and its set-up may take by their own limits. */
const SILENT_MS = 25 * 60_000;

/**
 * Ends jest where it does not end by itself: something in its process still waits after the last test; or a test does not let go of
 * the thread, so that jest's own limits cannot end it. Neither is known of jest but by what is written down of it.
 * @param {import('node:child_process').ChildProcess} jest
 * @param {string} tally
 * @param {number} [silentMs]
 */
export const watchEnd = (jest, tally, silentMs = SILENT_MS) => {
  let hasEnded = false;
  const isLate = () => {
    const written = statSync(tally, { throwIfNoEntry: false });
    // Without it the run was interrupted, and is over.
    const silent = written ? Date.now() - written.mtimeMs : 0;
    if (silent < LINGER_MS) return false;
    if (readTally(tally).isComplete) {
      say('Something still waited in jest’s process after its last test: ended.');
      return true;
    }
    if (silent < silentMs) return false;
    say(`No test ended for ${Math.round(silent / 1000)} s: jest was ended.`);
    return true;
  };
  const timer = setInterval(() => {
    if (!isLate()) return;
    clearInterval(timer);
    hasEnded = true;
    jest.kill('SIGKILL');
  }, LOOK_MS);
  return { stop: () => clearInterval(timer), hasEnded: () => hasEnded };
};

import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** The variable that names the file in which jest and its runner meet: a run that breaks off has its counts all the same. */
export const TALLY = 'COMMONER_TEST_TALLY';

/**
 * @param {string} file
 * @param {{ passed?: number, failed?: number, skipped?: number, isComplete?: boolean }} line
 */
export const writeTally = (file, line) => appendFileSync(file, `${JSON.stringify(line)}\n`);

/**
 * What is written down so far.
 * @param {string} file
 * @returns {{ passed: number, failed: number, skipped: number, isComplete: boolean }}
 */
export const readTally = (file) => {
  const total = { passed: 0, failed: 0, skipped: 0, isComplete: false };
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  for (const line of lines) {
    const { passed = 0, failed = 0, skipped = 0, isComplete = false } = JSON.parse(line);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.isComplete ||= isComplete;
  }
  return total;
};

/** A reporter of jest's that writes down what became of each file of tests as soon as it is over, and each sign of life. */
export default class Tally {
  #write(line) {
    writeTally(process.env[TALLY], line);
  }

  /** Only that there was a sign of life. */
  onTestCaseStart() {
    this.#write({});
  }

  onTestCaseResult() {
    this.#write({});
  }

  onTestFileResult(_test, result) {
    // A file of tests that cannot even start has failed, and has no tests that jest could count.
    const failed = result.numFailingTests + (result.testExecError ? 1 : 0);
    this.#write({ passed: result.numPassingTests, failed, skipped: result.numPendingTests + result.numTodoTests });
  }

  onRunComplete() {
    this.#write({ isComplete: true });
  }
}

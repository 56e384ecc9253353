import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../process/root.mjs';
import { run } from '../process/run.mjs';

/** The parts of the tests: each is a folder of tests/ and a project of jest.config.js. */
export const PARTS = ['unit', 'page', 'component', 'architecture', 'e2e'];

const runJest = async (parts, patterns, folder) => {
  const file = join(folder, `${parts.join('-')}.json`);
  const { code } = await run(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      inRoot('node_modules', 'jest', 'bin', 'jest.js'),
      '--passWithNoTests',
      '--json',
      `--outputFile=${file}`,
      '--selectProjects',
      ...parts,
      ...(patterns.length > 0 ? ['--testPathPatterns', ...patterns] : []),
    ],
    { cwd: inRoot() },
  );
  const result = JSON.parse(readFileSync(file, 'utf8'));
  // A file of tests that cannot even start has failed, and has no tests that jest could count.
  const broken = result.numRuntimeErrorTestSuites;
  const failed = result.numFailedTests + broken;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
};

/**
 * Runs these parts of the tests: the quick ones together, then those that drive browsers, which want the machine to
 * themselves.
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export const runParts = async (parts, patterns) => {
  const folder = mkdtempSync(join(tmpdir(), 'commoner-test-'));
  const total = { passed: 0, failed: 0, skipped: 0 };
  try {
    for (const group of [parts.filter((part) => part !== 'e2e'), parts.filter((part) => part === 'e2e')]) {
      if (group.length === 0) continue;
      const counts = await runJest(group, patterns, folder);
      for (const key of Object.keys(total)) total[key] += counts[key];
    }
    return total;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

import { inRoot } from '../process/root.mjs';
import { run } from '../process/run.mjs';

/** One program for each runtime, so that the compiler keeps `document` out of where there is none. */
const RUNTIMES = ['src', 'content', 'background', 'popup', 'manifest', 'tests', 'scripts'];

/** What the compiler says, one string a runtime that has errors. */
export const checkTypes = async () => {
  const problems = [];
  for (const runtime of RUNTIMES) {
    const { code, output } = await run(
      process.execPath,
      [inRoot('node_modules', 'typescript', 'bin', 'tsc'), '-p', inRoot(runtime), '--pretty', 'false'],
      { cwd: inRoot(), quiet: true },
    );
    if (code !== 0) problems.push(`tsc -p ${runtime}:\n${output.trim()}`);
  }
  return problems;
};

import { inRoot } from '../process/root.mjs';
import { run } from '../process/run.mjs';

/** What the formatter and linter says, warnings included. */
export const runFormatAndLint = async () => {
  const { code, output } = await run(
    process.execPath,
    [inRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '--colors=off'],
    { cwd: inRoot(), quiet: true },
  );
  return code === 0 ? [] : [output.trim()];
};

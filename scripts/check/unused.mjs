import { inRoot } from '../process/root.mjs';
import { run } from '../process/run.mjs';

/** The files, exports and dependencies that nobody uses (knip.json says where use begins), as one string. */
export const findUnused = async () => {
  const { code, output } = await run(
    process.execPath,
    [inRoot('node_modules', 'knip', 'bin', 'knip.js'), '--no-progress'],
    {
      cwd: inRoot(),
      quiet: true,
    },
  );
  return code === 0 ? [] : [output.trim()];
};

import { findProgram } from '../process/find-program.mjs';
import { run } from '../process/run.mjs';

/** How commands are run as root here: nothing in front, sudo without a password, or null where neither is possible. */
const asRoot = async () => {
  if (process.getuid?.() === 0) return [];
  const sudo = findProgram('sudo');
  return sudo && (await run(sudo, ['-n', 'true'], { quiet: true })).code === 0 ? [sudo, '-n'] : null;
};

/**
 * Installs Debian packages where this machine has apt-get and we may.
 * @returns {Promise<string | null>} what stood in the way, or null
 */
export const installPackages = async (names) => {
  const apt = findProgram('apt-get');
  if (!apt) return 'there is no apt-get';
  const front = await asRoot();
  if (!front) return 'this user may not install packages';
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...names],
  ]) {
    const [program, ...rest] = [...front, ...env, apt, ...args];
    const { code, output } = await run(program, rest, { quiet: true });
    if (code !== 0) return `apt-get ${args[0]} failed: ${output.trim().split('\n').at(-1)}`;
  }
  return null;
};

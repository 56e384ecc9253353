import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../process/find-program.mjs';
import { inRoot } from '../process/root.mjs';
import { run } from '../process/run.mjs';
import { Complaint, say } from '../process/say.mjs';
import { installPackages } from './debian.mjs';

const list = (name) => inRoot('tests', 'readers', 'python', name);
const BUILD_TOOLS = list('build-tools.txt');
const PACKAGES = list('packages.txt');
/** The registry has these as source alone, or for few systems. Of all others nothing runs when they are installed. */
const BUILT = 'jstyleson,odfpy,reuse';

/** Where our own environment lies: outside the clone, so that a fresh clone does not install it again. */
const folder = () => {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const hash = createHash('sha256').update(readFileSync(BUILD_TOOLS)).update(readFileSync(PACKAGES));
  return join(cache, 'commoner', `python-${hash.digest('hex').slice(0, 16)}`);
};
const programIn = (path) =>
  process.platform === 'win32' ? join(path, 'Scripts', 'python.exe') : join(path, 'bin', 'python');
/** Written last, so that an installation that was interrupted is not taken for a whole one. */
const stampIn = (path) => join(path, 'commoner-whole');

/** The Python that has the packages of tests/readers/python, or null. Installs nothing. */
export const findPython = () =>
  existsSync(stampIn(folder())) && existsSync(programIn(folder())) ? programIn(folder()) : null;

/** Makes an empty environment at a path. @returns {Promise<string | null>} what stood in the way, or null */
const makeEmpty = async (path) => {
  const python = findProgram('python3', 'python');
  if (!python) return 'there is no python3';
  rmSync(path, { recursive: true, force: true });
  const { code, output } = await run(python, ['-m', 'venv', path], { quiet: true });
  return code === 0 ? null : `python3 -m venv failed: ${output.trim().split('\n').at(-1)}`;
};

/**
 * The Python that has the packages, installed by their hashes where there is none.
 * @throws {Complaint} one line that says what is missing
 */
export const setUpPython = async () => {
  const found = findPython();
  // An environment stands on the Python that made it, which may have been replaced.
  if (found && (await run(found, ['-c', 'import docx'], { quiet: true })).code === 0) return found;
  const path = folder();
  say(`Installing the Python packages that read our files into ${path}: a minute, once.`);
  let problem = await makeEmpty(path);
  if (problem && !(await installPackages(['python3', 'python3-venv']))) problem = await makeEmpty(path);
  if (problem) throw new Complaint(`Python’s readers are missing (${problem}): install python3 with its module venv.`);
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes'];
  for (const args of [
    [...install, '--only-binary', ':all:', '-r', BUILD_TOOLS],
    [...install, '--only-binary', ':all:', '--no-binary', BUILT, '--no-build-isolation', '-r', PACKAGES],
  ]) {
    const { code, output } = await run(programIn(path), args, { quiet: true });
    if (code !== 0)
      throw new Complaint(
        `Python’s readers could not be installed (${output.trim().split('\n').at(-1)}): check that PyPI can be reached.`,
      );
  }
  writeFileSync(stampIn(path), '');
  return programIn(path);
};

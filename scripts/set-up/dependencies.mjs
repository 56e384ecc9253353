import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../process/root.mjs';
import { run } from '../process/run.mjs';
import { Complaint, say } from '../process/say.mjs';

const folder = inRoot('node_modules');
const stamp = inRoot('node_modules', '.commoner-lock');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');

/** Whether what npm wrote down of its last installation is what the lock file asks for, whoever ran it. */
const holdsLock = () => {
  const written = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  const { packages: installed } = JSON.parse(readFileSync(written, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
  return (
    Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || installed[path]?.version === version || (optional && !installed[path]),
    ) && Object.keys(installed).every((path) => path in wanted)
  );
};

/** Whether node_modules holds what package-lock.json says. */
const isInStep = () => {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  if (!holdsLock()) return false;
  writeFileSync(stamp, lockHash());
  return true;
};

/**
 * Installs the dependencies of the lock file where node_modules is not in step with it. Their install scripts are not
 * run: none of them needs one, and a package that asks to run code on a newcomer's machine should not get to.
 */
export const setUpDependencies = async () => {
  if (isInStep()) return;
  // npm ci begins by emptying node_modules: where that is a link, it would empty what another clone is using.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Complaint(
      'node_modules is a link and not in step with package-lock.json: run npm ci where it points, or remove it.',
    );
  }
  say('Installing dependencies from package-lock.json (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code, output } = await run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: inRoot(),
    quiet: true,
    shell: process.platform === 'win32',
  });
  if (code !== 0) {
    throw new Complaint(`${output}\nnpm ci failed: check that a package registry can be reached, and run this again.`);
  }
  writeFileSync(stamp, lockHash());
};

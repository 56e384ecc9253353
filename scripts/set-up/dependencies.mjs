import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../process/root.mjs';
import { run } from '../process/run.mjs';
import { Complaint, say } from '../process/say.mjs';

const stamp = inRoot('node_modules', '.commoner-lock');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');

/** Whether node_modules holds what package-lock.json says. */
export const isInStep = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();

/**
 * Installs the dependencies of the lock file where node_modules is not in step with it. Their install scripts are not
 * run: none of them needs one, and a package that asks to run code on a newcomer's machine should not get to.
 */
export const setUpDependencies = async () => {
  if (isInStep()) return;
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

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inRoot } from '../process/root.mjs';

/**
 * What another start has no use for: the network cache, the mark of the process that had it open, and the preferences that count before
 * all others. Each start writes its own, and Puppeteer puts back those that it found, which may be after the next start has written its own.
 */
const LEFT_BEHIND = ['cache2', 'lock', '.parentlock', 'user.js'];
const KEPT = inRoot('node_modules', '.cache', 'commoner-firefox');

/**
 * Where the profile of this very program is kept: another version has compiled nothing yet, and an older one refuses a newer one's profile.
 * @param {string} program
 */
const folderOf = (program) => {
  const version = execFileSync(program, ['--version'], { encoding: 'utf8' });
  return join(KEPT, createHash('sha256').update(`${program} ${version}`).digest('hex').slice(0, 16));
};

/**
 * Keeps the profile of a Firefox that was started once, unless it is there already. Half of the work of a first start is to compile
 * Firefox's own scripts, and a copy of this profile has them.
 * @param {string} program
 * @param {(profile: string) => Promise<unknown>} useOnce starts it with this empty profile and closes it
 */
export const keepWarmProfile = async (program, useOnce) => {
  const kept = folderOf(program);
  if (existsSync(kept)) return;
  mkdirSync(KEPT, { recursive: true });
  const profile = mkdtempSync(join(KEPT, 'new-'));
  await useOnce(profile);
  if (existsSync(kept)) rmSync(profile, { recursive: true, force: true });
  else renameSync(profile, kept);
};

/**
 * Fills a new profile from the one that is kept. Without one, and where a profile has been used already, nothing happens.
 * @param {string} program
 * @param {string} profile a folder that is there
 */
export const fillProfile = (program, profile) => {
  const kept = folderOf(program);
  if (!existsSync(kept) || readdirSync(profile).length > 0) return;
  cpSync(kept, profile, { recursive: true, filter: (from) => !LEFT_BEHIND.includes(basename(from)) });
};

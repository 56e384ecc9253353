import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../process/root.mjs';
import { Complaint, say } from '../process/say.mjs';
import { setUpDependencies } from './dependencies.mjs';

const SOURCES = ['src', 'content', 'background', 'popup', 'manifest'];
const FILES = ['webpack.config.js', 'package.json', 'package-lock.json', 'LICENSE'];
/** @param {boolean} forTests */
const folderOf = (forTests) => (forTests ? 'dist-test' : 'dist');
/** @param {boolean} forTests */
const stampOf = (forTests) => inRoot(folderOf(forTests), 'sources.sha256');

const listFiles = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());

/** One hash of everything that a build reads. */
const hashSources = () => {
  const hash = createHash('sha256');
  for (const path of [
    ...SOURCES.flatMap((name) => listFiles(inRoot(name))),
    ...FILES.map((name) => inRoot(name)),
  ].sort()) {
    hash.update(`${path}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
};

/**
 * Builds both browsers' extensions, from nothing: into dist, or into dist-test what end-to-end tests pay this machine's own servers with.
 * @param {boolean} [forTests]
 */
export const buildDist = async (forTests = false) => {
  const sources = hashSources();
  rmSync(inRoot(folderOf(forTests)), { recursive: true, force: true });
  const { default: webpack } = await import('webpack');
  const { builds } = await import('../../webpack.config.js');
  const stats = await new Promise((resolve, reject) =>
    webpack(builds(forTests), (error, result) => (error ? reject(error) : resolve(result))),
  );
  if (stats.hasErrors() || stats.hasWarnings()) {
    throw new Complaint(`${stats.toString({ preset: 'errors-warnings', colors: false })}\nThe build failed.`);
  }
  mkdirSync(inRoot(folderOf(forTests)), { recursive: true });
  writeFileSync(stampOf(forTests), sources);
};

/**
 * Dependencies and an up-to-date dist, or dist-test; quick where nothing has changed since the last build.
 * @param {boolean} [forTests]
 */
export const setUpDist = async (forTests = false) => {
  const stamp = stampOf(forTests);
  await setUpDependencies();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources()) return;
  say(`Building ${folderOf(forTests)}/chrome and ${folderOf(forTests)}/firefox …`);
  await buildDist(forTests);
};

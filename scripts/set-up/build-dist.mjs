import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../process/root.mjs';
import { Complaint, say } from '../process/say.mjs';
import { setUpDependencies } from './dependencies.mjs';

const SOURCES = ['src', 'content', 'background', 'popup', 'manifest'];
const FILES = ['webpack.config.js', 'package.json', 'package-lock.json', 'LICENSE'];
/** @typedef {'ship' | 'test'} Purpose ship: into dist; test: into dist-test, which end-to-end tests pay this machine's own servers with */

/** @param {Purpose} purpose */
const folderOf = (purpose) => (purpose === 'test' ? 'dist-test' : 'dist');
/** @param {Purpose} purpose */
const stampOf = (purpose) => inRoot(folderOf(purpose), 'sources.sha256');

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
 * What was compiled before and has not changed is not compiled again.
 * @param {import('webpack').Configuration} configuration
 * @param {Purpose} purpose
 * @returns {import('webpack').Configuration}
 */
const withCache = (configuration, purpose) => ({
  ...configuration,
  cache: {
    type: 'filesystem',
    name: `${purpose}-${configuration.name}`,
    // It holds absolute paths: in a project that was moved it is made anew.
    version: inRoot(),
    cacheDirectory: inRoot('node_modules', '.cache', 'webpack'),
    buildDependencies: {
      config: ['set-text-only.cjs', 'license-texts.mjs']
        .map((name) => inRoot('scripts', 'build', name))
        .concat(inRoot('webpack.config.js')),
    },
  },
});

/**
 * Builds both browsers' extensions.
 * @param {Purpose} [purpose]
 * @param {{ fromNothing?: boolean }} [how] fromNothing: compiles everything, as what is given to others is
 */
export const buildDist = async (purpose = 'ship', { fromNothing = true } = {}) => {
  const sources = hashSources();
  rmSync(inRoot(folderOf(purpose)), { recursive: true, force: true });
  const { default: webpack } = await import('webpack');
  const { builds } = await import('../../webpack.config.js');
  const all = builds(purpose);
  const stats = await new Promise((resolve, reject) =>
    webpack(fromNothing ? all : all.map((each) => withCache(each, purpose)), (error, result) =>
      error ? reject(error) : resolve(result),
    ),
  );
  if (stats.hasErrors() || stats.hasWarnings()) {
    throw new Complaint(`${stats.toString({ preset: 'errors-warnings', colors: false })}\nThe build failed.`);
  }
  mkdirSync(inRoot(folderOf(purpose)), { recursive: true });
  writeFileSync(stampOf(purpose), sources);
};

/**
 * Dependencies and an up-to-date dist, or dist-test; quick if nothing has changed since the last build.
 * @param {Purpose} [purpose]
 */
export const setUpDist = async (purpose = 'ship') => {
  const stamp = stampOf(purpose);
  await setUpDependencies();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources()) return;
  say(`Building ${folderOf(purpose)}/chrome and ${folderOf(purpose)}/firefox …`);
  await buildDist(purpose, { fromNothing: false });
};

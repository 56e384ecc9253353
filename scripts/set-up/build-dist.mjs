import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../process/root.mjs';
import { Complaint, say } from '../process/say.mjs';
import { setUpDependencies } from './dependencies.mjs';

const SOURCES = ['src', 'content', 'background', 'popup', 'manifest'];
const FILES = ['webpack.config.js', 'package.json', 'package-lock.json', 'LICENSE'];
const stamp = inRoot('dist', 'sources.sha256');

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

/** Builds dist/chrome and dist/firefox, from nothing. */
export const buildDist = async () => {
  const sources = hashSources();
  rmSync(inRoot('dist'), { recursive: true, force: true });
  const { default: webpack } = await import('webpack');
  const { default: configuration } = await import('../../webpack.config.js');
  const stats = await new Promise((resolve, reject) =>
    webpack(configuration, (error, result) => (error ? reject(error) : resolve(result))),
  );
  if (stats.hasErrors() || stats.hasWarnings()) {
    throw new Complaint(`${stats.toString({ preset: 'errors-warnings', colors: false })}\nThe build failed.`);
  }
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(stamp, sources);
};

/** Dependencies and an up-to-date dist; quick where nothing has changed since the last build. */
export const setUpDist = async () => {
  await setUpDependencies();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources()) return;
  say('Building dist/chrome and dist/firefox …');
  await buildDist();
};

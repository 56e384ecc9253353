import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inRoot } from '../process/root.mjs';

/** A zip file has no time zone and begins in 1980; this is its first day with room for any zone. */
const MADE_AT = new Date(1980, 0, 2);

const listFiles = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/**
 * Packs what was built for a browser. The same files give the same bytes.
 * @param {'chrome' | 'firefox'} build
 * @returns {Promise<{ name: string, hash: string, size: number }>} the package's path in the clone, its SHA-256 and its bytes
 */
export const zipBuild = async (build) => {
  const { zipSync } = await import('fflate');
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const folder = inRoot('dist', build);
  /** @type {import('fflate').Zippable} */
  const files = Object.fromEntries(
    listFiles(folder).map((name) => [
      name.split(sep).join('/'),
      [readFileSync(join(folder, name)), { mtime: MADE_AT }],
    ]),
  );
  const bytes = zipSync(files, { level: 9 });
  const name = `packages/commoner-${version}-${build}.zip`;
  mkdirSync(inRoot('packages'), { recursive: true });
  writeFileSync(inRoot(name), bytes);
  return { name, hash: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
};

/** A line for a package, as `sha256sum` writes it, with its size. */
export const lineOf = ({ name, hash, size }) => `${hash}  ${name}  ${(size / 1024).toFixed(1)} KiB\n`;

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inRoot } from './process/root.mjs';
import { main } from './process/say.mjs';
import { buildDist } from './set-up/build-dist.mjs';
import { setUpDependencies } from './set-up/dependencies.mjs';

/** A zip file has no time zone and begins in 1980; this is its first day with room for any zone. */
const MADE_AT = new Date(1980, 0, 2);

const listFiles = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

await main(async () => {
  await setUpDependencies();
  await buildDist();
  const { zipSync } = await import('fflate');
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  mkdirSync(inRoot('packages'), { recursive: true });
  for (const build of ['chrome', 'firefox']) {
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
    writeFileSync(inRoot(name), bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    process.stdout.write(`${hash}  ${name}  ${(bytes.length / 1024).toFixed(1)} KiB\n`);
  }
});

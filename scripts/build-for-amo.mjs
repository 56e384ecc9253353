import { parseArgs } from 'node:util';
import { Complaint, main } from './process/say.mjs';
import { buildDist } from './set-up/build-dist.mjs';
import { setUpDependencies } from './set-up/dependencies.mjs';

/** Builds from nothing, and packs what is for Firefox. */
const build = async () => {
  const { lineOf, zipBuild } = await import('./package/zip-build.mjs');
  await buildDist();
  const packed = await zipBuild('firefox');
  process.stdout.write(lineOf(packed));
  return packed.hash;
};

/** The package as addons.mozilla.org builds it anew and compares it. `--twice` does so here: two builds have to give the same bytes. */
await main(async () => {
  const { values } = parseArgs({ options: { twice: { type: 'boolean', default: false } } });
  await setUpDependencies();
  const first = await build();
  if (values.twice && (await build()) !== first) throw new Complaint('The two builds differ.');
});

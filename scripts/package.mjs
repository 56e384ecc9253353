import { parseArgs } from 'node:util';
import { inRoot } from './process/root.mjs';
import { Complaint, main, say } from './process/say.mjs';
import { buildDist, setUpDist } from './set-up/build-dist.mjs';
import { setUpDependencies } from './set-up/dependencies.mjs';

/** What is made for the stores, by the word behind `npm run package --`. */
const PARTS = {
  builds: async () => {
    const { lineOf, zipBuild } = await import('./package/zip-build.mjs');
    await buildDist();
    for (const build of /** @type {const} */ (['chrome', 'firefox']))
      process.stdout.write(lineOf(await zipBuild(build)));
  },
  sources: async () => {
    const [{ lineOf }, { zipSources }] = await Promise.all([
      import('./package/zip-build.mjs'),
      import('./package/zip-sources.mjs'),
    ]);
    process.stdout.write(lineOf(await zipSources()));
  },
  listing: async () => {
    const { listLanguages, writeTexts } = await import('./package/listing-texts.mjs');
    const { takePictures } = await import('./package/listing-pictures.mjs');
    await setUpDist();
    for (const language of listLanguages()) {
      const folder = `packages/listing/${language}`;
      const files = [...writeTexts(language, inRoot(folder)), ...(await takePictures(language, inRoot(folder)))];
      say(`Wrote ${folder}: ${files.join(', ')}`);
    }
  },
};

await main(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const wanted = positionals.length > 0 ? positionals : ['builds'];
  const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown) throw new Complaint(`There is no “${unknown}”: ${Object.keys(PARTS).join(', ')}.`);
  await setUpDependencies();
  for (const name of wanted) await PARTS[name]();
});

import { main, say } from './process/say.mjs';
import { buildDist } from './set-up/build-dist.mjs';
import { setUpDependencies } from './set-up/dependencies.mjs';

await main(async () => {
  await setUpDependencies();
  const forTests = process.env.COMMONER_TEST_BUILD === '1';
  await buildDist(forTests);
  const folder = forTests ? 'dist-test' : 'dist';
  say(`Built ${folder}/chrome and ${folder}/firefox.`);
});

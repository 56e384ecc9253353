import { main, say } from './process/say.mjs';
import { buildDist } from './set-up/build-dist.mjs';
import { setUpDependencies } from './set-up/dependencies.mjs';

await main(async () => {
  await setUpDependencies();
  const isForTests = process.env.COMMONER_TEST_BUILD === '1';
  await buildDist(isForTests ? 'test' : 'ship');
  const folder = isForTests ? 'dist-test' : 'dist';
  say(`Built ${folder}/chrome and ${folder}/firefox.`);
});

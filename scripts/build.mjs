import { main, say } from './process/say.mjs';
import { buildDist } from './set-up/build-dist.mjs';
import { setUpDependencies } from './set-up/dependencies.mjs';

await main(async () => {
  await setUpDependencies();
  await buildDist();
  say('Built dist/chrome and dist/firefox.');
});

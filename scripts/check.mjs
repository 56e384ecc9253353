import { main, say } from './process/say.mjs';
import { setUpDist } from './set-up/build-dist.mjs';

await main(async () => {
  await setUpDist();
  // Only now: what the steps are made of was not there before.
  const { STEPS } = await import('./check/steps.mjs');
  let failed = 0;
  for (const [name, check] of STEPS) {
    const problems = await check();
    say(`${problems.length === 0 ? 'ok  ' : 'BAD '} ${name}`);
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    failed += problems.length === 0 ? 0 : 1;
  }
  process.stdout.write(failed === 0 ? 'No error and no warning.\n' : `${failed} of ${STEPS.length} checks failed.\n`);
  return failed === 0 ? 0 : 1;
});

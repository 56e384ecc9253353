import { runFormatAndLint } from './check/biome.mjs';
import { checkExpressions } from './check/expressions.mjs';
import { lintExtension } from './check/extension.mjs';
import { checkTypes } from './check/types.mjs';
import { findUnused } from './check/unused.mjs';
import { main, say } from './process/say.mjs';
import { setUpDist } from './set-up/build-dist.mjs';

await main(async () => {
  await setUpDist();
  /** @type {[string, () => Promise<string[]>][]} */
  const steps = [
    ['types', checkTypes],
    ['format and lint', runFormatAndLint],
    ['files, exports and dependencies in use', findUnused],
    ['regular expressions', checkExpressions],
    ['the extension in dist/firefox', () => lintExtension('firefox')],
    ['the extension in dist/chrome', () => lintExtension('chrome')],
  ];
  let failed = 0;
  for (const [name, check] of steps) {
    const problems = await check();
    say(`${problems.length === 0 ? 'ok  ' : 'BAD '} ${name}`);
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    failed += problems.length === 0 ? 0 : 1;
  }
  process.stdout.write(failed === 0 ? 'No error and no warning.\n' : `${failed} of ${steps.length} checks failed.\n`);
  return failed === 0 ? 0 : 1;
});

import { parseArgs } from 'node:util';
import { drive } from './browser/driver.mjs';
import { main, say } from './process/say.mjs';
import { readInputs } from './scan/inputs.mjs';
import { lookAt } from './scan/look.mjs';
import { setUpDist } from './set-up/build-dist.mjs';

/** Tabs at a time: one loads while the other is asked. */
const TABS = 2;

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { corpus: { type: 'string' }, browser: { type: 'string', default: 'chromium' } },
  });
  const inputs = readInputs(positionals, values.corpus);
  await setUpDist();
  const driver = await drive(values.browser);
  let next = 0;
  let failed = 0;
  const work = async () => {
    for (;;) {
      const at = next++;
      const input = inputs[at];
      if (!input) return;
      const line = await lookAt(driver, input);
      process.stdout.write(`${JSON.stringify(line)}\n`);
      if (line.error) failed++;
      if (line.error || (at + 1) % 10 === 0)
        say(`${at + 1} of ${inputs.length}: ${input.file}${line.error ? `: ${line.error}` : ''}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await driver.close();
  }
  say(`${inputs.length - failed} of ${inputs.length} pages seen in ${values.browser}.`);
});

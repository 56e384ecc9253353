import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { parseArgs } from 'node:util';
import { inRoot } from './process/root.mjs';
import { Complaint, main } from './process/say.mjs';
import { setUpDependencies } from './set-up/dependencies.mjs';

/**
 * `npm run fit -- --corpus labels.json [--corpus …] [--wrong] [--write]` fits how much each feature of a statement counts (src/work/weights),
 * and measures it on sites that were left out of the fitting.
 */
await main(async () => {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', multiple: true, default: [] },
      wrong: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  if (values.corpus.length === 0) throw new Complaint('Which pages? npm run fit -- --corpus labels.json');
  await setUpDependencies();
  register('./process/typescript.mjs', import.meta.url);
  const { fitWeights } = await import('./fit/fit.mjs');
  const { tables, problems, weights } = await fitWeights(values.corpus);
  if (values.wrong) for (const problem of problems) process.stdout.write(`${problem}\n`);
  for (const line of tables) process.stdout.write(`${line}\n`);
  if (!values.write) return;
  const file = inRoot('src', 'work', 'weights.ts');
  const before = readFileSync(file, 'utf8');
  const begin = before.indexOf('export const WEIGHTS');
  writeFileSync(
    file,
    `${before.slice(0, begin)}export const WEIGHTS: Weights = ${JSON.stringify(weights, null, 2)};\n`,
  );
});

import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from './process/root.mjs';
import { Complaint, main } from './process/say.mjs';
import { setUpDist } from './set-up/build-dist.mjs';

/** `npm run bench -- NAME` runs tests/bench/NAME.mjs, which hands back tables and a result. */
await main(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const file = inRoot('tests', 'bench', `${name}.mjs`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(file))
    throw new Complaint('Which one? npm run bench -- size, detect, documents, screens, store, share or tip');
  await setUpDist();
  const { measure } = await import(pathToFileURL(file).href);
  const { tables, result } = await measure(args);
  for (const table of tables) {
    const widths = table[0].map((_, column) => Math.max(...table.map((row) => String(row[column]).length)));
    for (const row of table) {
      process.stdout.write(
        `${row
          .map((cell, column) => String(cell).padEnd(widths[column]))
          .join('  ')
          .trimEnd()}\n`,
      );
    }
    process.stdout.write('\n');
  }
  process.stdout.write(`${JSON.stringify(result)}\n`);
});

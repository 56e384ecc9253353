import { parseArgs } from 'node:util';
import { main, say } from './process/say.mjs';
import { setUpDist } from './set-up/build-dist.mjs';
import { setUpDependencies } from './set-up/dependencies.mjs';
import { PARTS, runParts } from './test/parts.mjs';
import { setUpServers } from './test/servers.mjs';

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'without-servers': { type: 'boolean', default: false } },
  });
  const named = PARTS.filter((part) => positionals.includes(part));
  const patterns = positionals.filter((word) => !PARTS.includes(word));
  const parts = named.length > 0 ? named : PARTS;
  const isEndToEnd = parts.includes('e2e');
  await (isEndToEnd ? setUpDist() : setUpDependencies());
  if (isEndToEnd) await setUpDist(true);
  const missing = isEndToEnd ? await setUpServers(values['without-servers']) : [];
  const { passed, failed, skipped } = await runParts(parts, patterns);
  // Said here too, where it is not scrolled away.
  for (const line of missing) say(`NOT TESTED: ${line}`);
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  return failed > 0 || passed + skipped === 0 ? 1 : 0;
});

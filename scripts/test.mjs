import { parseArgs } from 'node:util';
import { main } from './process/say.mjs';
import { setUpDist } from './set-up/build-dist.mjs';
import { setUpDependencies } from './set-up/dependencies.mjs';
import { PARTS } from './test/parts.mjs';
import { runTests } from './test/run-tests.mjs';
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
  const setUp = async () => {
    await (isEndToEnd ? setUpDist() : setUpDependencies());
    if (isEndToEnd) await setUpDist(true);
    return isEndToEnd ? setUpServers(values['without-servers']) : [];
  };
  return runTests({ parts, patterns, setUp });
});

import { main } from './process/say.mjs';
import { setUpDist } from './set-up/build-dist.mjs';
import { setUpDependencies } from './set-up/dependencies.mjs';
import { setUpReaders } from './set-up/readers.mjs';
import { readArguments } from './test/arguments.mjs';
import { IN_BROWSERS } from './test/parts.mjs';
import { runTests } from './test/run-tests.mjs';
import { setUpBrowsers, setUpServers } from './test/servers.mjs';

await main(async () => {
  const { parts, withoutServers, ...forJest } = readArguments(process.argv.slice(2));
  const setUp = async () => {
    await setUpDependencies();
    const missing = parts.includes('readers') ? await setUpReaders() : [];
    if (!parts.some((part) => IN_BROWSERS.includes(part))) return missing;
    await setUpDist();
    await setUpDist('test');
    missing.push(...(await setUpBrowsers()));
    if (parts.includes('long')) missing.push(...(await setUpServers(withoutServers)));
    return missing;
  };
  return runTests({ parts, ...forJest, setUp });
});

import { main } from './process/say.mjs';
import { setUpDist } from './set-up/build-dist.mjs';
import { setUpDependencies } from './set-up/dependencies.mjs';
import { readArguments } from './test/arguments.mjs';
import { IN_BROWSERS } from './test/parts.mjs';
import { runTests } from './test/run-tests.mjs';
import { setUpBrowsers, setUpServers } from './test/servers.mjs';

await main(async () => {
  const { parts, withoutServers, ...forJest } = readArguments(process.argv.slice(2));
  const setUp = async () => {
    await setUpDependencies();
    if (!parts.some((part) => IN_BROWSERS.includes(part))) return [];
    await setUpDist();
    await setUpDist('test');
    const missing = await setUpBrowsers();
    return parts.includes('long') ? [...missing, ...(await setUpServers(withoutServers))] : missing;
  };
  return runTests({ parts, ...forJest, setUp });
});

import { say } from '../process/say.mjs';
import { BROWSER_NAMES, setUpBrowser } from '../set-up/browsers.mjs';
import { setUpCluster } from '../set-up/cluster.mjs';
import { setUpKubo } from '../set-up/kubo.mjs';
import { setUpLightning } from '../set-up/lightning.mjs';

const tryTo = async (act, missing) => {
  try {
    return await act();
  } catch (error) {
    missing.push(error.message);
    say(error.message);
    return '';
  }
};

/**
 * Gets the browsers and the servers that end-to-end tests need, and names them in the environment of the tests. What is
 * not there is an empty name: tests/e2e/need.ts skips what needs it, or fails it where CI is set.
 * @param {boolean} withoutServers leave servers out although they may be here
 * @returns {Promise<string[]>} one line for each thing that is missing
 */
export const setUpServers = async (withoutServers) => {
  const missing = [];
  for (const name of BROWSER_NAMES) {
    process.env[`${name.toUpperCase()}_BIN`] = await tryTo(() => setUpBrowser(name), missing);
  }
  if (withoutServers) missing.push('Kubo, ipfs-cluster and lnd are left out (--without-servers).');
  process.env.KUBO_BIN = withoutServers ? '' : await tryTo(setUpKubo, missing);
  process.env.CLUSTER_BIN = withoutServers ? '' : await tryTo(setUpCluster, missing);
  const lightning = (!withoutServers && (await tryTo(setUpLightning, missing))) || { btcd: '', lnd: '' };
  process.env.BTCD_BIN = lightning.btcd;
  process.env.LND_BIN = lightning.lnd;
  return missing;
};

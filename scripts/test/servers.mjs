import { warmFirefoxUp } from '../browser/open.mjs';
import { Complaint, say } from '../process/say.mjs';
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
 * Gets the browsers, or the one that BROWSER names, and names them in the environment of the tests. One that is not there is an empty name:
 * tests/e2e/need.ts skips what needs it, or fails it if CI is set.
 * @returns {Promise<string[]>} one line for each that is missing
 */
export const setUpBrowsers = async () => {
  const missing = [];
  const wanted = process.env.BROWSER;
  if (wanted && !BROWSER_NAMES.includes(wanted))
    throw new Complaint(`BROWSER is one of ${BROWSER_NAMES.join(', ')}, not ${wanted}.`);
  for (const name of BROWSER_NAMES) {
    const isLeftOut = wanted && wanted !== name;
    if (isLeftOut) missing.push(`${name} is left out (BROWSER=${wanted}).`);
    process.env[`${name.toUpperCase()}_BIN`] = isLeftOut ? '' : await tryTo(() => setUpBrowser(name), missing);
  }
  if (process.env.FIREFOX_BIN) await tryTo(() => warmFirefoxUp(process.env.FIREFOX_BIN), []);
  return missing;
};

/**
 * Gets the servers that the long tests need, in the same way: Kubo, ipfs-cluster, lnd and btcd.
 * @param {boolean} withoutServers leave them out although they may be here
 * @returns {Promise<string[]>} one line for each that is missing
 */
export const setUpServers = async (withoutServers) => {
  const missing = [];
  if (withoutServers) missing.push('Kubo, ipfs-cluster and lnd are left out (--without-servers).');
  process.env.KUBO_BIN = withoutServers ? '' : await tryTo(setUpKubo, missing);
  process.env.CLUSTER_BIN = withoutServers ? '' : await tryTo(setUpCluster, missing);
  const lightning = (!withoutServers && (await tryTo(setUpLightning, missing))) || { btcd: '', lnd: '' };
  process.env.BTCD_BIN = lightning.btcd;
  process.env.LND_BIN = lightning.lnd;
  return missing;
};

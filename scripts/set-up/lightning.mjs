import { goProgram } from './go-program.mjs';

const { setUp: setUpChain } = goProgram({
  ...{ name: 'btcd', folder: 'lightning', variable: 'BTCD_BIN', program: 'btcd', minutes: 'two' },
  package: 'github.com/btcsuite/btcd',
});

const { setUp: setUpNode } = goProgram({
  ...{ name: 'lnd', folder: 'lightning', variable: 'LND_BIN', program: 'lnd', minutes: 'six' },
  package: 'github.com/lightningnetwork/lnd/cmd/lnd',
  // Paying by REST is of routerrpc; the others are lnd's own for invoices and its wallet on the chain.
  tags: 'invoicesrpc routerrpc walletrpc',
});

/**
 * lnd, a Lightning node, and btcd, the chain that it needs. Both are of one module, because an lnd speaks only with the btcd that it
 * was made for.
 * @returns {Promise<{ btcd: string, lnd: string }>} their paths
 */
export const setUpLightning = async () => ({ btcd: await setUpChain(), lnd: await setUpNode() });

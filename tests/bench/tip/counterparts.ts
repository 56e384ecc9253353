import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Lightning, startLightning } from '../../servers/lightning/lightning';
import { type LnurlServer, startLnurl } from '../../servers/lnurl/lnurl';
import { type Relay, startRelay } from '../../servers/relay/relay';
import { startWallet, type Wallet } from '../../servers/wallet/wallet';

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

const page = (pay: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The wren</title>
   <meta name="lightning" content="lnurlp:${pay}"></head><body><main><article>
   <h1>The wren</h1><p class="byline">by <a rel="author" href="https://ann.invalid/">Ann Fell</a></p><p>It sang.</p>
   <footer>This text may be used under <a rel="license" href="${LICENSE}">CC BY 4.0</a>.</footer></article></main></body></html>`;

/** Everybody who takes part in a tip but Commoner: none of them is made with its code. */
export interface Counterparts {
  relay: Relay;
  wallet: Wallet;
  lnurl: LnurlServer;
  /** Where the work of a creator stands who can be thanked: any path below it is another one. */
  site: string;
  stop: () => Promise<void>;
}

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** @param programs the paths that scripts/set-up/lightning.mjs answers */
export const startCounterparts = async (programs: { btcd: string; lnd: string }): Promise<Counterparts> => {
  const lightning: Lightning = await startLightning(programs);
  const relay = await startRelay();
  const wallet = await startWallet(lightning.payer, relay);
  const lnurl = await startLnurl(lightning.payee);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(page(lnurl.addressOf('ann')));
  });
  const site = await listen(server);
  return {
    ...{ relay, wallet, lnurl, site },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await lnurl.stop();
      await wallet.stop();
      await relay.stop();
      await lightning.stop();
    },
  };
};

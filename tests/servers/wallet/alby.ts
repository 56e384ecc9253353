import './web-socket';

/** What the SDK tells the console of every connection and every refusal. In tests that want both it is noise. */
const CHATTER =
  /^(?:checking connection to relay|subscribing to relay|subscribed to relays|relay disconnected|error subscribing to requests|failed to connect to relay|failed to publish wallet|Failed to (?:parse decrypted|request|connect)|received unsupported method|NIP-04 encryption is about)/;
for (const level of ['info', 'warn', 'error'] as const) {
  const say = console[level].bind(console);
  console[level] = (...words: unknown[]) => {
    if (typeof words[0] !== 'string' || !CHATTER.test(words[0])) say(...words);
  };
}

/** Alby's SDK: a client and a wallet service of Nostr Wallet Connect that are not ours. */
export {
  type Nip47SingleMethod,
  NWCClient,
  NWCWalletService,
  NWCWalletServiceKeyPair,
  type NWCWalletServiceRequestHandler,
} from '@getalby/sdk/nwc';

import { randomBytes } from 'node:crypto';

export const MIN_MSAT = 1_000;
export const MAX_MSAT = 100_000_000;
export const COMMENT_ALLOWED = 140;
/** What the callback of 'callback-query' has to be asked with. */
export const CALLBACK_KEY = 'kept as it was';

/** Where the LNURL server is, and where the other one is that no client was sent to by a person; without a slash at the end. */
export interface Places {
  own: string;
  stranger: string;
}

/** The smallest picture: a PNG of one point. */
const POINT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Letters of an image in base64 (LUD-06). */
const IMAGE_AT_MOST = 136_536;

const imageOf = (user: string): string => {
  if (user === 'huge-image') return randomBytes(3 * 1024 * 1024).toString('base64');
  return user === 'largest-image' ? randomBytes((IMAGE_AT_MOST / 4) * 3).toString('base64') : POINT;
};

/** What is paid for, as it is hashed into the invoice: a string of JSON (LUD-06). */
export const metadataOf = (user: string, { own }: Places): string => {
  const identifier = ['text/identifier', `${user}@${new URL(own).host}`];
  switch (user) {
    case 'metadata-broken':
      return '[["text/plain","Thanks';
    case 'metadata-without-text':
      return JSON.stringify([identifier]);
    case 'spoofed-identifier':
      return JSON.stringify([
        ['text/plain', 'Wikimedia Foundation'],
        ['text/identifier', 'donate@wikimedia.org'],
      ]);
    case 'mixed-script':
      // Cyrillic а and е among Latin letters, and an override that turns what follows.
      return JSON.stringify([
        ['text/plain', 'Wikim\u0435di\u0430 \u202egro.elpmaxe'],
        ['text/identifier', `\u0430lice@${new URL(own).host}`],
      ]);
    default: {
      const image = imageOf(user);
      return JSON.stringify([['text/plain', `Thanks for ${user}`], identifier, ['image/png;base64', image]]);
    }
  }
};

const callbackOf = (user: string, { own, stranger }: Places): string => {
  switch (user) {
    case 'callback-elsewhere':
      return `${stranger}/callback/${user}`;
    case 'callback-private':
      return `http://10.255.255.254/callback/${user}`;
    case 'callback-credentials':
      return `${own.replace('://', '://name:password@')}/callback/${user}`;
    case 'callback-query':
      return `${own}/callback/${user}?key=${encodeURIComponent(CALLBACK_KEY)}&amount=1`;
    default:
      return `${own}/callback/${user}`;
  }
};

const payerDataOf = (user: string): object => ({
  name: { mandatory: user === 'payer-data-needed' },
  email: { mandatory: false },
  ...(user === 'payer-data-unknown' ? { passport: { mandatory: true } } : {}),
});

/** The first answer: what may be paid, and where an invoice is to be had (LUD-06). */
export const offerOf = (user: string, metadata: string, places: Places): object => {
  const offer = {
    ...{ tag: 'payRequest', callback: callbackOf(user, places), metadata },
    ...{ minSendable: MIN_MSAT, maxSendable: MAX_MSAT },
  };
  if (user === 'bare') return offer;
  const whole = { ...offer, commentAllowed: COMMENT_ALLOWED, payerData: payerDataOf(user) };
  switch (user) {
    case 'other-tag':
      return { ...whole, tag: 'withdrawRequest' };
    case 'min-over-max':
      return { ...whole, minSendable: MAX_MSAT, maxSendable: MIN_MSAT };
    case 'amounts-in-words':
      return { ...whole, minSendable: String(MIN_MSAT), maxSendable: String(MAX_MSAT) };
    default:
      return whole;
  }
};

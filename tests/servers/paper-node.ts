import { createECDH, createHash, randomBytes } from 'node:crypto';
import { decode, encode, type PaymentRequestObject, sign } from 'bolt11';
import type { DecodedInvoice, InvoiceState, IssuedInvoice, Payee, Payer, Payment, WantedInvoice } from './payee';

/** The networks that an invoice may be for, as bolt11 wants them told. */
const NETWORKS = {
  regtest: { bech32: 'bcrt', pubKeyHash: 0x6f, scriptHash: 0xc4, validWitnessVersions: [0, 1] },
  mainnet: { bech32: 'bc', pubKeyHash: 0x00, scriptHash: 0x05, validWitnessVersions: [0, 1] },
  testnet: { bech32: 'tb', pubKeyHash: 0x6f, scriptHash: 0xc4, validWitnessVersions: [0, 1] },
  signet: { bech32: 'tbs', pubKeyHash: 0x6f, scriptHash: 0xc4, validWitnessVersions: [0, 1] },
} as const;
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const EXPIRY_SECONDS = 3600;
const START_MSAT = 1_000_000_000;

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** An invoice, and what is not right with it. */
export interface ForgedInvoice extends WantedInvoice {
  /** Says no amount: whoever pays may choose it. */
  namesNoAmount?: boolean;
  network?: keyof typeof NETWORKS;
  /** How long ago it was made, in seconds. */
  ageSeconds?: number;
  /** Names the key of its payee, against which a reader has to verify the signature; else a signature says which key it is of. */
  namesKey?: boolean;
}

export interface PaperIssued extends IssuedInvoice {
  preimage: string;
}

/**
 * A payee and a payer who have keys and preimages, and neither a chain nor channels. Its invoices are real BOLT11, signed, of
 * regtest; payment by it moves numbers, and gives the preimage for it, once.
 */
export interface PaperNode extends Payee, Payer {
  /** The public key that its invoices are signed by, in hex. */
  key: string;
  issue: (wanted: ForgedInvoice) => PaperIssued;
  createInvoice: (wanted: WantedInvoice) => Promise<PaperIssued>;
  /** How often an invoice was paid. It is 0 or 1, or the payer's own rule is broken. */
  timesPaid: (paymentHash: string) => number;
}

/**
 * The same invoice with another signature, and a checksum that is right again.
 * @param how 'changed' is by another key than the one that the invoice names (`namesKey`); 'impossible' is by no key at all
 */
export const breakSignature = (invoice: string, how: 'changed' | 'impossible'): string => {
  const at = invoice.lastIndexOf('1');
  const prefix = invoice.slice(0, at);
  const words = [...invoice.slice(at + 1, -6)].map((letter) => BECH32.indexOf(letter));
  // The last 104 words of 5 bits are r and s, 32 bytes each, and the recovery id.
  const start = words.length - 104;
  if (how === 'changed') words[start + 80] = (words[start + 80] as number) ^ 1;
  else words.fill(0, start, start + 52);
  return `${prefix}1${[...words, ...checksum(prefix, words)].map((word) => BECH32[word]).join('')}`;
};

/** BIP-173. */
export const checksum = (prefix: string, words: readonly number[]): number[] => {
  const letters = [...prefix].map((letter) => letter.charCodeAt(0));
  const all = [...letters.map((code) => code >> 5), 0, ...letters.map((code) => code & 31), ...words, 0, 0, 0, 0, 0, 0];
  let sum = 1;
  for (const word of all) {
    const top = sum >> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ word;
    for (const [bit, value] of [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].entries())
      if ((top >> bit) & 1) sum ^= value;
  }
  return [0, 1, 2, 3, 4, 5].map((i) => ((sum ^ 1) >> (5 * (5 - i))) & 31);
};

const toDecoded = (invoice: string): DecodedInvoice => {
  const network = Object.values(NETWORKS).find(({ bech32 }) => new RegExp(`^ln${bech32}\\d`).test(invoice));
  const {
    millisatoshis,
    timestamp,
    tagsObject: tags,
  } = decode(invoice, network && { ...network, validWitnessVersions: [0, 1] });
  return {
    ...{ paymentHash: tags.payment_hash ?? '', msat: Number(millisatoshis ?? 0), memo: tags.description ?? '' },
    ...{ descriptionHash: tags.purpose_commit_hash ?? '', createdAt: timestamp ?? 0 },
    expirySeconds: tags.expire_time ?? EXPIRY_SECONDS,
  };
};

/** A node on paper, with a key of its own, that pays its own invoices. */
export const createPaperNode = (startMsat = START_MSAT): PaperNode => {
  const pair = createECDH('secp256k1');
  const key = pair.generateKeys('hex', 'compressed');
  const secret = pair.getPrivateKey('hex').padStart(64, '0');
  const issued = new Map<string, PaperIssued & { msat: number; paid: number }>();
  const begun = new Map<string, Payment>();
  let balance = startMsat;
  const issue = (wanted: ForgedInvoice): PaperIssued => {
    const { msat, memo = '', descriptionHash, expirySeconds = EXPIRY_SECONDS } = wanted;
    const preimage = randomBytes(32);
    const paymentHash = sha256(preimage).toString('hex');
    const description = descriptionHash
      ? { tagName: 'purpose_commit_hash', data: Buffer.from(descriptionHash).toString('hex') }
      : { tagName: 'description', data: memo };
    const request: PaymentRequestObject = {
      network: { ...NETWORKS[wanted.network ?? 'regtest'], validWitnessVersions: [0, 1] },
      ...(wanted.namesNoAmount ? {} : { millisatoshis: String(msat) }),
      timestamp: Math.floor(Date.now() / 1000) - (wanted.ageSeconds ?? 0),
      tags: [
        { tagName: 'payment_hash', data: paymentHash },
        { tagName: 'payment_secret', data: randomBytes(32).toString('hex') },
        description,
        { tagName: 'expire_time', data: expirySeconds },
        ...(wanted.namesKey ? [{ tagName: 'payee_node_key', data: key }] : []),
      ],
    };
    const invoice = sign(encode(request), secret).paymentRequest as string;
    const made = { invoice, paymentHash, preimage: preimage.toString('hex') };
    issued.set(paymentHash, { ...made, msat, paid: 0 });
    return made;
  };
  const found = (paymentHash: string) => {
    const invoice = issued.get(paymentHash);
    if (!invoice) throw new Error(`no invoice with the hash ${paymentHash}`);
    return invoice;
  };
  const lookUpInvoice = async (paymentHash: string): Promise<InvoiceState> => {
    const { paid, preimage, msat } = found(paymentHash);
    return paid > 0
      ? { state: 'settled', preimage, receivedMsat: paid * msat }
      : { state: 'open', preimage: null, receivedMsat: 0 };
  };
  return {
    key,
    issue,
    createInvoice: async (wanted) => issue(wanted),
    lookUpInvoice,
    timesPaid: (paymentHash) => found(paymentHash).paid,
    pay: async (invoice) => {
      const { paymentHash, msat } = toDecoded(invoice);
      if (begun.has(paymentHash)) throw new Error('this invoice has been paid already');
      const owed = issued.get(paymentHash);
      const isPayable = owed?.invoice === invoice && balance >= msat;
      if (owed && isPayable) {
        balance -= msat;
        owed.paid += 1;
      }
      const payment: Payment =
        owed && isPayable
          ? { state: 'settled', preimage: owed.preimage, feeMsat: 0 }
          : {
              state: 'failed',
              reason: balance < msat ? 'FAILURE_REASON_INSUFFICIENT_BALANCE' : 'FAILURE_REASON_NO_ROUTE',
            };
      if (payment.state === 'settled') begun.set(paymentHash, payment);
      return payment;
    },
    lookUpPayment: async (paymentHash) => begun.get(paymentHash) ?? null,
    decode: async (invoice) => toDecoded(invoice),
    balanceMsat: async () => balance,
  };
};

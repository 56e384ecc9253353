import { useState } from 'preact/hooks';
import { amountTaken } from '../../src/tips/amount-taken';
import type { Payee } from '../../src/tips/payee';
import type { SharingRecipient } from '../../src/tips/recipients';
import type { Manner, Msat, Tip } from '../../src/tips/tip';
import type { Written } from './AmountField';
import { inMsat, readMoney, readSats } from './amount';
import { type Chosen, firstOf, isCounted, mannersFor } from './give';
import { moneyIn, moneyObstacle, writtenThere } from './money-to-say';
import { obstacleOf } from './obstacle';
import { changePart, type Row, shareOut } from './share-out';
import type { Ground } from './use-known';

/** Given where nobody has given anything yet: enough for every service, and next to nothing. */
const FIRST_SATS = '100';

/** The amount of the last tip, as its person gave it. */
const lastWritten = (last: readonly Tip[], rate: Ground['rate']): Written => {
  const tip = last.find(({ msat }) => msat > 0);
  if (tip?.spoken && tip.spoken.currency === rate?.currency)
    return { text: String(tip.spoken.amount), currency: tip.spoken.currency };
  return { text: tip ? String(Math.round(tip.msat / 1000)) : FIRST_SATS, currency: '' };
};

const msatOf = ({ text, currency }: Written, rate: Ground['rate']): Msat | null => {
  if (currency === '') return readSats(text);
  const amount = readMoney(text);
  return amount !== null && rate?.currency === currency ? inMsat(amount, rate) : null;
};

/**
 * What a person chooses on the Thank screen, and what follows from it.
 * @param recipients the work itself first, then what it is made from
 */
export const useChoice = (recipients: readonly SharingRecipient[], { known, rate, last }: Ground) => {
  const [first, ...sources] = recipients;
  const [payee, setPayee] = useState<Payee | null>(null);
  const [typed, setTyped] = useState<Written>(() => lastWritten(last, rate));
  const [comment, setComment] = useState('');
  const [wanted, setManner] = useState<Manner | null>(null);
  const [isConfirmed, setConfirmed] = useState(false);
  const [isShared, setShared] = useState(false);
  const [edited, setEdited] = useState<Row[] | null>(null);

  // The payees are made anew whenever what is known changes: they are found again by their address.
  const chosen = first?.payees.find(({ address }) => address === payee?.address) ?? firstOf(first?.payees ?? []);
  const mayShare = sources.some(({ payees }) => payees.some(({ rail }) => rail === 'lightning'));
  const shares = mayShare && isShared;
  const manners = mannersFor(shares ? lightningOf(recipients) : chosen, known.wallet !== null);
  const manner = wanted && manners.includes(wanted) ? wanted : (manners[0] ?? 'word');
  // A currency whose rate was taken away is no longer one to write in.
  const counted = typed.currency === '' || typed.currency === rate?.currency ? typed : { text: '', currency: '' };
  const taken = manner === 'open' && chosen ? amountTaken(chosen) : null;
  const written = taken ? writtenThere(typed, taken, last, rate?.currency ?? null) : counted;
  const msat = msatOf(written, rate);
  const isSplit = shares && isCounted(manner);
  const rows = isSplit && msat !== null ? (edited ?? shareOut(recipients, msat, chosen)) : [];
  const alone: Chosen[] = first ? [{ recipient: first, payee: chosen, msat: msat ?? 0 }] : [];
  const parts: Chosen[] = isSplit ? rows : alone;
  return {
    ...{ chosen, written, comment, manner, manners, msat, isConfirmed, mayShare, isShared: shares, rows, parts },
    taken,
    spoken: isCounted(manner) || taken ? moneyIn(written) : null,
    obstacle: (taken && chosen && moneyObstacle(written, chosen)) || obstacleOf(parts, manner, known, isConfirmed),
    setComment,
    setManner,
    setConfirmed,
    setPayee: (next: Payee) => {
      setPayee(next);
      setEdited(null);
      setConfirmed(false);
    },
    setWritten: (next: Written) => {
      setTyped(next);
      setEdited(null);
    },
    setShared: (next: boolean) => {
      setShared(next);
      setEdited(null);
    },
    setPart: (index: number, next: Msat) => {
      const changed = changePart(rows, index, next);
      if (changed) setEdited(changed);
      return changed !== null;
    },
  };
};
export type Choice = ReturnType<typeof useChoice>;

const lightningOf = (recipients: readonly SharingRecipient[]): Payee | null =>
  recipients.flatMap(({ payees }) => payees).find(({ rail }) => rail === 'lightning') ?? null;

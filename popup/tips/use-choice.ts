import { useState } from 'preact/hooks';
import { amountTaken } from '../../src/tips/amount-taken';
import type { Payee } from '../../src/tips/payee';
import type { SharingRecipient } from '../../src/tips/recipients';
import type { Manner, Msat, Tip } from '../../src/tips/tip';
import { readMoney } from './amount';
import { type Chosen, firstOf, isCounted, mannersFor } from './give';
import { moneyObstacle, moneyToSay, writtenThere } from './money-to-say';
import { obstacleOf, pointerObstacle } from './obstacle';
import { changePart, type Row, shareOut } from './share-out';
import { useAmount } from './use-amount';
import type { Ground } from './use-known';
import type { Written } from './written';

/**
 * How the same payee is paid once more: as the last time, but where a wallet was connected since, which saves the code, or a wallet address set.
 * @param to the last tip to the same creator, or null
 */
const mannerBefore = (to: Tip | null, chosen: Payee | null, { wallet, pointer }: Ground['known']): Manner | null => {
  if (!to || to.payee?.address !== chosen?.address) return null;
  const better =
    to.manner === 'invoice' ? wallet : to.manner === 'open' && to.payee?.rail === 'pointer' ? pointer : null;
  return better && better.connectedAt > to.createdAt ? null : to.manner;
};

/** An amount that could be read, or null. */
const spokenOf = (money: { amount: number | null; currency: string } | null): Tip['spoken'] =>
  money && money.amount !== null ? { amount: money.amount, currency: money.currency } : null;

/**
 * What a person chooses on the Thank screen, and what follows from it.
 * @param recipients the work itself first, then what it is made from
 */
export const useChoice = (recipients: readonly SharingRecipient[], ground: Ground) => {
  const { known } = ground;
  const [first, ...sources] = recipients;
  const hasPointer = known.pointer !== null;
  const to = known.lastTo[0] ?? null;
  const amount = useAmount(ground, to);
  /** What was written where only some currencies are taken: that chooses none for the person. */
  const [said, setSaid] = useState<Written | null>(null);
  const [payee, setPayee] = useState<Payee | null>(null);
  const [comment, setComment] = useState('');
  const [wanted, setManner] = useState<Manner | null>(null);
  const [isConfirmed, setConfirmed] = useState(false);
  const [isShared, setShared] = useState(false);
  /** What is given from the person's own wallet address, as they wrote it. */
  const [typedMoney, setMoney] = useState('');
  const [edited, setEdited] = useState<Row[] | null>(null);

  // The payees are made anew whenever what is known changes: they are found again by their address.
  const at = (address: string | undefined) => first?.payees.find((each) => each.address === address);
  const chosen = at(payee?.address) ?? at(to?.payee?.address) ?? firstOf(first?.payees ?? [], hasPointer);
  const mayShare = sources.some(({ payees }) => payees.some(({ rail }) => rail === 'lightning'));
  const shares = mayShare && isShared;
  const manners = mannersFor(shares ? lightningOf(recipients) : chosen, known.wallet !== null, hasPointer);
  const manner =
    [wanted, mannerBefore(to, chosen, known)].find((each) => each && manners.includes(each)) ?? manners[0] ?? 'word';
  const taken = manner === 'open' && chosen ? amountTaken(chosen) : null;
  const last = to ? [to, ...ground.last] : ground.last;
  const written = taken ? writtenThere(said ?? amount.written, taken, last) : amount.written;
  const { msat } = amount;
  const isSplit = shares && isCounted(manner);
  const rows = isSplit && msat !== null ? (edited ?? shareOut(recipients, msat, chosen)) : [];
  const alone: Chosen[] = first ? [{ recipient: first, payee: chosen, msat: msat ?? 0 }] : [];
  const parts: Chosen[] = isSplit ? rows : alone;
  const own =
    manner === 'consent' && known.pointer ? { amount: readMoney(typedMoney), currency: known.pointer.currency } : null;
  return {
    ...{ chosen, written, comment, manner, manners, msat, isConfirmed, mayShare, isShared: shares, rows, parts },
    taken,
    spoken: own ? spokenOf(own) : taken ? moneyToSay(written) : isCounted(manner) ? amount.spoken : null,
    lacksRate: isCounted(manner) && amount.lacksRate,
    obstacle:
      (taken && chosen && moneyObstacle(written, chosen)) ||
      obstacleOf(parts, manner, known, isConfirmed, amount.lacksRate) ||
      (own && pointerObstacle(own.amount, known)),
    money: typedMoney,
    setMoney,
    setComment,
    setManner,
    setConfirmed,
    setPayee: (next: Payee) => {
      setPayee(next);
      setEdited(null);
      setConfirmed(false);
    },
    setWritten: (next: Written) => {
      if (taken) setSaid(next);
      else amount.setWritten(next);
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

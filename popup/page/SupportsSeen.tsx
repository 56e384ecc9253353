import type { Corrected } from '../../src/correction/correction';
import type { Signal } from '../../src/signal/signal';
import { LOOPBACK } from '../../src/tips/loopback';
import { payeesOf } from '../../src/tips/payees';
import { SupportList } from './SupportList';

interface Props {
  seen: Corrected;
  onShow: (signal: Signal) => void;
  onCopyAddress: (address: string) => void;
}

/** Ways to support the creator of a page. */
export const SupportsSeen = ({ seen, ...acts }: Props) => {
  const supports = payeesOf(seen, null, LOOPBACK);
  return supports.length > 0 ? <SupportList supports={supports} {...acts} /> : null;
};

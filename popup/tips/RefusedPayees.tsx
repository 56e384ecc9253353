import { clean } from '../../src/attribution/clean';
import type { Refused } from '../../src/tips/payees';
import { t, wordFor } from '../platform/words';

/** As much of an address as tells which it is. */
const SHOWN_LENGTH = 80;

interface Props {
  refused: readonly Refused[];
  /** Whether it is unfolded at first: nothing else was found. */
  isOpen: boolean;
}

/** What a page offers and nobody is paid by, and why: so that nobody wonders where it is. */
export const RefusedPayees = ({ refused, isOpen }: Props) =>
  refused.length === 0 ? null : (
    <details class="why refused" open={isOpen}>
      <summary>{t('thank_refused')}</summary>
      <ul>
        {refused.map(({ code, signal }) => (
          <li key={`${code} ${signal.value} ${signal.place}`}>
            <code>{clean(signal.value).slice(0, SHOWN_LENGTH)}</code>
            <span class="aside">{wordFor('tip_refused', code)}</span>
          </li>
        ))}
      </ul>
    </details>
  );

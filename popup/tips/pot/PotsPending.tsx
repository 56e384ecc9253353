import { type KeptPot, unbegun } from '../../../src/pot/pot';
import { hashOf } from '../../platform/route';
import { count, t } from '../../platform/words';
import { monthInWords } from '../money';

/** The pots that have parts which wait for their person, each with the way to it: they come one after the other there. */
export const PotsPending = ({ pots }: { pots: readonly KeptPot[] }) => (
  <>
    {pots.map((pot) => {
      const waiting = unbegun(pot).length;
      return waiting === 0 ? null : (
        <p class="pending-note" key={pot.id}>
          {monthInWords(pot.month)}: {count(waiting, 'pot_pending')}{' '}
          <a href={hashOf('thanks', ['pot', pot.month])}>{t('pending_look')}</a>
        </p>
      );
    })}
  </>
);

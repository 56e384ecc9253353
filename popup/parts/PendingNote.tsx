import type { Tip } from '../../src/tip/tip';
import { hashOf } from '../route';
import { count, word } from '../words';

/** That something is not over, on whatever page a person is by now: who went to pay on another page comes back here. */
export const PendingNote = ({ tips }: { tips: readonly Tip[] }) =>
  tips.length === 0 ? null : (
    <p class="pending-note">
      {count(tips.length, 'pending_one', 'pending_many')}{' '}
      <a href={`library.html${hashOf('thanks')}`} target="_blank" rel="noopener">
        {word('pending_look')}
      </a>
    </p>
  );

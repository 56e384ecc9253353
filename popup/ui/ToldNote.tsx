import type { Told } from '../platform/explain';
import { Details } from './Details';
import { Icon } from './Icon';

/** What went wrong: a sentence, and behind it what another program said. */
export const ToldNote = ({ told }: { told: Told }) => (
  <div class="warning">
    <Icon name="warning" />
    <div>
      <p dir="auto">{told.words}</p>
      <Details text={told.detail} />
    </div>
  </div>
);

import type { Creator } from '../../src/work/work';
import { word } from '../platform/words';
import { Outward } from '../ui/Outward';

/** Who made a work, or that the page does not say. */
export const Creators = ({ creators }: { creators: readonly Creator[] }) =>
  creators.length === 0 ? (
    <p class="creators aside">{word('missing_creator')}</p>
  ) : (
    <p class="creators">
      {word('work_by')}{' '}
      {creators.map(({ name, address }, i) => (
        <span key={`${i} ${name}`}>
          {i > 0 && ', '}
          <Outward address={address} text={name} />
        </span>
      ))}
    </p>
  );

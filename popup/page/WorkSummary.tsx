import type { Work } from '../../src/work/work';
import { nameOf } from '../credit/work-name';
import { wordFor } from '../platform/words';
import { Text } from '../ui/Text';
import { Creators } from './Creators';
import { WorkLimits } from './WorkLimits';

/** What a work is, who made it, and what the page says that stands against its license, at the head of a screen. */
export const WorkSummary = ({ work }: { work: Work }) => (
  <>
    <p class="kind work-kind">{wordFor('kind', work.kind)}</p>
    <h1>
      <Text>{nameOf(work)}</Text>
    </h1>
    <Creators creators={work.creators} />
    <WorkLimits work={work} />
  </>
);

import type { Work } from '../../src/work/work';
import { nameOf } from '../credit/work-name';
import { wordFor } from '../platform/words';
import { Text } from '../ui/Text';
import { Creators } from './Creators';
import { WorkLimits } from './WorkLimits';

interface Props {
  work: Work;
  /** h1 at the head of a screen. */
  heading?: 'h1' | 'h2';
}

/** What a work is, who made it, and what the page says that stands against its license. */
export const WorkSummary = ({ work, heading: Heading = 'h1' }: Props) => (
  <>
    <p class="kind work-kind">{wordFor('kind', work.kind)}</p>
    <Heading>
      <Text>{nameOf(work)}</Text>
    </Heading>
    <Creators creators={work.creators} />
    <WorkLimits work={work} />
  </>
);

import type { Work } from '../../src/work/work';
import { Sentence } from '../ui/Sentence';
import { Text } from '../ui/Text';
import { Conflicts } from './Conflicts';

/** What the page says that stands against a work's license, or limits it. */
export const WorkLimits = ({ work }: { work: Work }) => (
  <>
    <Conflicts work={work} />
    {work.scope && (
      <p class="scope">
        <Sentence
          id="work_scope"
          parts={[
            <q key="scope">
              <Text>{work.scope}</Text>
            </q>,
          ]}
        />
      </p>
    )}
  </>
);

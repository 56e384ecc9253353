import { isElsewhere } from '../../src/work/elsewhere';
import type { Work } from '../../src/work/work';
import { t } from '../platform/words';
import { Sentence } from '../ui/Sentence';
import { Text } from '../ui/Text';
import { Conflicts } from './Conflicts';

/** What the page says that stands against a work's license, or limits it, and that it only tells of a picture. */
export const WorkLimits = ({ work }: { work: Work }) => (
  <>
    {work.kind === 'image' && isElsewhere(work) && <p class="scope">{t('work_elsewhere')}</p>}
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

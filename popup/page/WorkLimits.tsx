import type { Work } from '../../src/work/work';
import { t } from '../platform/words';
import { Text } from '../ui/Text';
import { Conflicts } from './Conflicts';

/** What the page says that stands against a work's license, or limits it. */
export const WorkLimits = ({ work }: { work: Work }) => (
  <>
    <Conflicts work={work} />
    {work.scope && (
      <p class="scope">
        {t('work_scope')}{' '}
        <q>
          <Text>{work.scope}</Text>
        </q>
      </p>
    )}
  </>
);

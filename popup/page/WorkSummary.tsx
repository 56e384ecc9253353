import type { Work } from '../../src/work/work';
import { t, wordFor } from '../platform/words';
import { Sentence } from '../ui/Sentence';
import { Text } from '../ui/Text';
import { Conflicts } from './Conflicts';
import { Creators } from './Creators';

/** What a work is, who made it, and what the page says that stands against its license. */
export const WorkSummary = ({ work, heading: Heading }: { work: Work; heading: 'h1' | 'h2' }) => (
  <>
    <p class="kind work-kind">
      {work.about === 'page' && Heading === 'h2' ? t('work_page') : wordFor('kind', work.kind)}
    </p>
    <Heading>{work.title ? <Text>{work.title}</Text> : t('work_untitled')}</Heading>
    <Creators creators={work.creators} />
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

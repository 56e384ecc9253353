import type { Facet, FacetCounts } from '../../src/library/query';
import { LIBRARY_CHANNEL } from '../../src/message/channels';
import { hashOf, NO_QUERY } from '../platform/route';
import { useAnswer } from '../platform/use-answer';
import { t, wordFor } from '../platform/words';
import { Bars } from '../ui/Bars';
import { EmptyLibrary } from './EmptyLibrary';
import { valueInWords } from './facet-words';

const SHOWN: readonly Facet[] = ['license', 'month', 'host', 'kind', 'type'];
/** Bars of one kind. */
const AT_MOST = 24;

const barsOf = (facet: Facet, counts: FacetCounts) =>
  counts[facet].slice(0, AT_MOST).map(({ value, count }) => ({
    name: valueInWords(facet, value, []),
    count,
    hash: hashOf('kept', [], { search: '', filter: { [facet]: [value] } }),
  }));

/** The history as a whole: what was used, by license, by month, by source. */
export const OverviewScreen = () => {
  const { value: counts, problem } = useAnswer('library.count', { ...NO_QUERY, of: 'works' }, LIBRARY_CHANNEL);
  return (
    <>
      <h1>{t('nav_overview')}</h1>
      {problem && <p class="warning">{problem}</p>}
      {counts?.type.length === 0 && <EmptyLibrary />}
      {counts && (
        <div class="overview">
          {SHOWN.map((facet) => (
            <Bars key={facet} title={wordFor('facet', facet)} bars={barsOf(facet, counts)} />
          ))}
        </div>
      )}
    </>
  );
};

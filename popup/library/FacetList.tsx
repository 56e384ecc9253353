import { useRef, useState } from 'preact/hooks';
import type { Project } from '../../src/library/project';
import type { EntryQuery, Facet, FacetCount, FacetCounts } from '../../src/library/query';
import { numberInWords, t, wordFor } from '../platform/words';
import { CheckBox } from '../ui/CheckBox';
import { valueInWords } from './facet-words';

/** Values of a facet that are shown before a person asks for all. */
const FIRST_SHOWN = 6;
/** In the order in which people look for them. */
const SHOWN: readonly Facet[] = ['type', 'license', 'kind', 'project', 'tag', 'host', 'month', 'changed'];

interface Props {
  query: EntryQuery;
  counts: FacetCounts;
  projects: readonly Project[];
  onToggle: (facet: Facet, value: string) => void;
}

/** The values in the order in which each was first shown: what a person is about to press stays where it is. */
const useSteadyOrder = (values: readonly FacetCount[]): FacetCount[] => {
  const places = useRef(new Map<string, number>()).current;
  for (const { value } of values) if (!places.has(value)) places.set(value, places.size);
  return [...values].sort((a, b) => (places.get(a.value) ?? 0) - (places.get(b.value) ?? 0));
};

const OneFacet = ({ facet, query, counts, projects, onToggle }: Props & { facet: Facet }) => {
  const [all, setAll] = useState(false);
  const chosen = query.filter[facet] ?? [];
  const missing = chosen.filter((value) => !counts[facet].some((each) => each.value === value));
  const values = useSteadyOrder([...counts[facet], ...missing.map((value) => ({ value, count: 0 }))]);
  if (values.length === 0 || (values.length === 1 && chosen.length === 0 && facet !== 'changed')) return null;
  const shown = all ? values : values.filter(({ value }, i) => i < FIRST_SHOWN || chosen.includes(value));
  return (
    <fieldset class="facet">
      <legend>{wordFor('facet', facet)}</legend>
      {shown.map(({ value, count }) => (
        <label key={value}>
          <CheckBox isTicked={chosen.includes(value)} onTick={() => onToggle(facet, value)} />
          <bdi dir="auto">{valueInWords(facet, value, projects)}</bdi>
          <span class="facet-count">{numberInWords(count)}</span>
        </label>
      ))}
      {values.length > shown.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {t('facet_all', values.length)}
        </button>
      )}
    </fieldset>
  );
};

/** What the list can be narrowed by, with how many entries there are of each. */
export const FacetList = (props: Props) => (
  <div class="facets">
    {SHOWN.map((facet) => (
      <OneFacet key={facet} facet={facet} {...props} />
    ))}
  </div>
);

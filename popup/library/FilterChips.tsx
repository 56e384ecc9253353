import type { Project } from '../../src/library/project';
import { type EntryQuery, FACETS, type Facet } from '../../src/library/query';
import { t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { valueInWords } from './facet-words';

interface Props {
  query: EntryQuery;
  projects: readonly Project[];
  onToggle: (facet: Facet, value: string) => void;
  onClear: () => void;
}

/** What the list is narrowed by, each to be taken away. */
export const FilterChips = ({ query, projects, onToggle, onClear }: Props) => {
  const chosen = FACETS.flatMap((facet) => (query.filter[facet] ?? []).map((value) => ({ facet, value })));
  if (chosen.length === 0) return null;
  return (
    <p class="filters">
      {chosen.map(({ facet, value }) => {
        const text = t('named_value', wordFor('facet', facet), valueInWords(facet, value, projects));
        return (
          <button
            type="button"
            class="filter"
            key={`${facet} ${value}`}
            aria-label={t('filter_remove', text)}
            onClick={() => onToggle(facet, value)}
          >
            <bdi dir="auto">{text}</bdi>
            <Icon name="not" />
          </button>
        );
      })}
      <button type="button" class="quiet" onClick={onClear}>
        {t('filter_clear')}
      </button>
    </p>
  );
};

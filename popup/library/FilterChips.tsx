import type { Project } from '../../src/library/project';
import { type EntryQuery, FACETS, type Facet } from '../../src/library/query';
import { parseSearch, type SearchField, withoutPart } from '../../src/library/search-syntax';
import { t, type WordKey, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { valueInWords } from './facet-words';

interface Props {
  query: EntryQuery;
  projects: readonly Project[];
  onToggle: (facet: Facet, value: string) => void;
  onSearch: (search: string) => void;
  onClear: () => void;
}

const PART_NAMES: Record<SearchField, WordKey> = {
  tag: 'facet_tag',
  license: 'facet_license',
  site: 'facet_host',
  by: 'search_creator',
  project: 'facet_project',
};

interface Chip {
  key: string;
  text: string;
  remove: () => void;
}

/** What the list is narrowed by, each to be taken away. */
export const FilterChips = ({ query, projects, onToggle, onSearch, onClear }: Props) => {
  const parts = parseSearch(query.search).parts.filter(({ value }) => value !== '');
  const chips: Chip[] = [
    ...parts.map((part) => ({
      key: `${part.field}:${part.from}`,
      text: t('named_value', t(PART_NAMES[part.field]), part.value),
      remove: () => onSearch(withoutPart(query.search, part)),
    })),
    ...FACETS.flatMap((facet) =>
      (query.filter[facet] ?? []).map((value) => ({
        key: `${facet} ${value}`,
        text: t('named_value', wordFor('facet', facet), valueInWords(facet, value, projects)),
        remove: () => onToggle(facet, value),
      })),
    ),
  ];
  if (chips.length === 0) return null;
  return (
    <p class="filters">
      {chips.map(({ key, text, remove }) => (
        <button type="button" class="filter" key={key} aria-label={t('filter_remove', text)} onClick={remove}>
          <bdi dir="auto">{text}</bdi>
          <Icon name="not" />
        </button>
      ))}
      <button type="button" class="quiet" onClick={onClear}>
        {t('filter_clear')}
      </button>
    </p>
  );
};

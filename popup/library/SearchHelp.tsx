import { SEARCH_FIELDS, type SearchField } from '../../src/library/search-syntax';
import { t, type WordKey } from '../platform/words';

const EXAMPLES: Record<SearchField, readonly [example: string, meaning: WordKey]> = {
  tag: ['tag:water', 'search_tag'],
  license: ['license:by-sa', 'search_license'],
  site: ['site:wikimedia', 'search_site'],
  by: ['by:"Ann Lee"', 'search_by'],
  project: ['project:poster', 'search_project'],
};

/** What can be written into the search. */
export const SearchHelp = () => (
  <section class="search-help">
    <p>{t('search_helpMeaning')}</p>
    <dl class="keys-help">
      {SEARCH_FIELDS.map((field) => (
        <div key={field}>
          <dt>
            <kbd dir="ltr">{EXAMPLES[field][0]}</kbd>
          </dt>
          <dd>{t(EXAMPLES[field][1])}</dd>
        </div>
      ))}
    </dl>
  </section>
);

import { useId, useState } from 'preact/hooks';
import { SORTS, type Sort } from '../../src/library/query';
import { parseSearch } from '../../src/library/search-syntax';
import { t, wordFor } from '../platform/words';
import { CheckBox } from '../ui/CheckBox';
import { SearchField } from '../ui/SearchField';
import { KeysHelp } from './KeysHelp';
import { useScreenKeys } from './list-keys';
import { SearchHelp } from './SearchHelp';
import { COLUMNS, type Look } from './use-view';

const SEARCH_ID = 'library-search';

interface Props {
  search: string;
  onSearch: (search: string) => void;
  look: Look;
  onLook: (change: Partial<Look>) => void;
}

/** What is missing where a part of a search has nothing behind its colon. */
const hintFor = (search: string): string => {
  const empty = parseSearch(search).parts.find(({ value }) => value === '');
  return empty ? t('search_unfinished', `${empty.field}:`) : '';
};

/** What a row shows beside its title. */
const ColumnChoice = ({ look, onLook }: Pick<Props, 'look' | 'onLook'>) => (
  <fieldset class="columns-choice">
    <legend>{t('column_label')}</legend>
    {COLUMNS.map((column) => {
      const isShown = look.columns.includes(column);
      const next = COLUMNS.filter((each) => (each === column ? !isShown : look.columns.includes(each)));
      return (
        <label key={column}>
          <CheckBox isTicked={isShown} onTick={() => onLook({ columns: next })} />
          {wordFor('column', column)}
        </label>
      );
    })}
  </fieldset>
);

/** The search of the list, how it is sorted and how it looks, and what helps with both. */
export const ListTools = ({ search, onSearch, look, onLook }: Props) => {
  const [open, setOpen] = useState<'search' | 'keys' | 'columns' | null>(null);
  const id = useId();
  const toggle = (part: typeof open) => setOpen((now) => (now === part ? null : part));
  useScreenKeys(SEARCH_ID, () => toggle('keys'));
  const { view, sort, hasPreview } = look;
  return (
    <>
      <div class="library-tools">
        <SearchField id={SEARCH_ID} value={search} onChange={onSearch} hint={hintFor(search)} />
        <div class="field">
          <label for={id}>{t('sort_label')}</label>
          <select id={id} value={sort} onChange={(event) => onLook({ sort: event.currentTarget.value as Sort })}>
            {SORTS.map((each) => (
              <option key={each} value={each}>
                {wordFor('sort', each)}
              </option>
            ))}
          </select>
        </div>
        <fieldset class="views" aria-label={t('view_label')}>
          <button type="button" aria-pressed={view === 'rows'} onClick={() => onLook({ view: 'rows' })}>
            {t('view_rows')}
          </button>
          <button type="button" aria-pressed={view === 'tiles'} onClick={() => onLook({ view: 'tiles' })}>
            {t('view_tiles')}
          </button>
          <button
            type="button"
            class="wide-only"
            aria-pressed={hasPreview}
            onClick={() => onLook({ hasPreview: !hasPreview })}
          >
            {t('preview_show')}
          </button>
          {view === 'rows' && (
            <button type="button" class="quiet" aria-expanded={open === 'columns'} onClick={() => toggle('columns')}>
              {t('column_label')}
            </button>
          )}
          <button type="button" class="quiet" aria-expanded={open === 'search'} onClick={() => toggle('search')}>
            {t('search_help')}
          </button>
          <button type="button" class="quiet" aria-expanded={open === 'keys'} onClick={() => toggle('keys')}>
            {t('keys_title')}
          </button>
        </fieldset>
      </div>
      {open === 'keys' && <KeysHelp />}
      {open === 'search' && <SearchHelp />}
      {open === 'columns' && view === 'rows' && <ColumnChoice look={look} onLook={onLook} />}
    </>
  );
};

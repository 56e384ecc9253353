import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../src/library/entry';
import type { EntryQuery, Facet } from '../../src/library/query';
import { LIBRARY_CHANNEL } from '../../src/message/channels';
import { readSharedAddress } from '../../src/publish/shared-address';
import { ask } from '../platform/ask';
import { hashOf, isFiltered, NO_QUERY, toggleValue } from '../platform/route';
import { useAnswer } from '../platform/use-answer';
import { count, numberInWords, t } from '../platform/words';
import { EmptyState } from '../ui/EmptyState';
import type { Undoable } from '../ui/Toast';
import type { Action } from '../ui/use-action';
import { type Choosing, useSelection } from '../ui/use-selection';
import { BulkBar } from './BulkBar';
import { copyCredits } from './copy-credits';
import { EmptyLibrary } from './EmptyLibrary';
import { EntryList } from './EntryList';
import { EntryPreview } from './EntryPreview';
import { FacetList } from './FacetList';
import { FilterChips } from './FilterChips';
import { ListTools } from './ListTools';
import { useEntries } from './use-entries';
import { useListActs } from './use-list-acts';
import { useThumbnails } from './use-thumbnails';
import { useView } from './use-view';
import { useVisible } from './use-visible';

interface Props {
  query: EntryQuery;
  /** Does something, and says why it failed. */
  run: Action['run'];
  /** Says what was done, with the way back. */
  onDone: (done: Undoable) => void;
}

/** As many works as an address can name. */
const COMBINED_AT_MOST = 200;

/** A work and its credits are one row. */
const worksOf = ({ search, filter }: EntryQuery): EntryQuery => ({ search, filter, of: 'works' });

/** The list is narrowed without a step in the browser's history for each letter. */
const go = (query: EntryQuery): void => {
  history.replaceState(null, '', hashOf('kept', [], query));
  dispatchEvent(new HashChangeEvent('hashchange'));
};

const hashForExport = (choosing: Choosing, query: EntryQuery, entries: readonly Entry[]): string | null => {
  if (choosing.chosen.isAll) return hashOf('take', ['export'], query);
  return entries.length > 0 && choosing.chosen.ids.size <= COMBINED_AT_MOST
    ? hashOf('take', ['export', ...choosing.chosen.ids])
    : null;
};

/** The works that were saved or credited, newest first: to search, to narrow, and to do things with. */
export const KeptScreen = ({ query: given, ...saying }: Props) => {
  const query = worksOf(given);
  const { value: counts } = useAnswer('library.count', query, LIBRARY_CHANNEL);
  const { value: projects = [] } = useAnswer('project.list', null, LIBRARY_CHANNEL);
  const choosing = useSelection();
  const { remove, edit } = useListActs(query, choosing, saying);
  const box = useRef<HTMLDivElement>(null);
  const { look, changeLook, across, perRow } = useView(box);
  const { view, sort } = look;
  const entries = useEntries(query, sort);
  const { visible, onShow } = useVisible(entries, perRow);
  const [active, setActive] = useState<Entry | undefined>();
  const thumbnails = useThumbnails(visible.filter(({ type }) => type === 'kept').map(({ id }) => id));
  const onSearch = (search: string) => go({ ...query, search });
  const found = entries.found ?? 0;
  // Who was sent a link writes it where they search.
  const shared = readSharedAddress(query.search);
  const key = JSON.stringify(query);
  // What was chosen belongs to what was found.
  useEffect(() => choosing.none(), [key]);
  const toggle = (facet: Facet, value: string) => go(toggleValue(query, facet, value));
  const isEmpty = entries.found !== null && entries.total === 0;
  const chosen = choosing.count(found);
  const kept = [...choosing.chosen.ids].filter((id) => visible.find((entry) => entry.id === id)?.type !== 'credited');
  return (
    <div class="library">
      <h1>{t('nav_kept')}</h1>
      {entries.problem && <p class="warning">{entries.problem}</p>}
      {isEmpty ? (
        <EmptyLibrary />
      ) : (
        <>
          <ListTools search={query.search} onSearch={onSearch} look={look} onLook={changeLook} />
          {shared && (
            <p>
              <a class="button" href={hashOf('open', [shared.root])}>
                {t('search_shared')}
              </a>
            </p>
          )}
          <div class="library-found">
            <p class="aside" role="status">
              {entries.found !== null &&
                (isFiltered(query)
                  ? count(entries.total, 'kept_found', numberInWords(found))
                  : count(entries.total, 'works'))}
            </p>
            <FilterChips {...{ query, projects, onSearch }} onToggle={toggle} onClear={() => go(NO_QUERY)} />
          </div>
          {chosen > 0 && (
            <BulkBar
              chosen={chosen}
              found={found}
              projects={projects}
              combineHash={
                !choosing.chosen.isAll && kept.length > 1 && kept.length <= COMBINED_AT_MOST
                  ? hashOf('combine', kept)
                  : null
              }
              exportHash={hashForExport(choosing, query, visible)}
              onAll={choosing.all}
              onNone={choosing.none}
              onCopy={
                choosing.chosen.isAll || chosen > COMBINED_AT_MOST
                  ? null
                  : () =>
                      saying.run(async () =>
                        copyCredits(await ask('project.works', { ids: [...choosing.chosen.ids] }), true),
                      )
              }
              onDelete={() => remove({ ...choosing.selection(query), credits: true })}
              onTag={(tag) => edit({ addTags: [tag] }, t('bulk_tagged', tag))}
              onProject={(id) => {
                const name = projects.find((each) => each.id === id)?.name ?? '';
                edit({ addProjects: [id] }, t('bulk_projected', name));
              }}
            />
          )}
          <div class={`library-body${look.hasPreview ? ' library-previewed' : ''}`}>
            <details class="facets-box" open={innerWidth > 820}>
              <summary>{t('filter_label')}</summary>
              {counts && <FacetList query={query} counts={counts} projects={projects} onToggle={toggle} />}
            </details>
            <div class={`library-list library-${view}`} ref={box} style={{ '--columns': across }}>
              {entries.found === 0 ? (
                <EmptyState title={t('search_none')} meaning={t('search_noneMeaning')}>
                  <button type="button" onClick={() => go(NO_QUERY)}>
                    {t('filter_clear')}
                  </button>
                </EmptyState>
              ) : (
                <EntryList
                  key={`${view} ${sort} ${key}`}
                  hash={hashOf('kept', [], query)}
                  {...{ entries, look, perRow, choosing, thumbnails, onShow }}
                  onActive={setActive}
                  selection={() => choosing.selection(query)}
                  onRemove={remove}
                />
              )}
            </div>
            {look.hasPreview && (
              <EntryPreview entry={active} thumbnail={active && (thumbnails.get(active.id) || undefined)} />
            )}
          </div>
        </>
      )}
    </div>
  );
};

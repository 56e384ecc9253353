import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../src/library/entry';
import type { Edit, EntryQuery, Facet, Selection } from '../../src/library/query';
import { ask } from '../platform/ask';
import { explain } from '../platform/explain';
import { hashOf, isFiltered, NO_QUERY, toggleValue } from '../platform/route';
import { useAnswer } from '../platform/use-answer';
import { useChanges } from '../platform/use-changes';
import { count, numberInWords, t } from '../platform/words';
import { EmptyState } from '../ui/EmptyState';
import { SearchField } from '../ui/SearchField';
import type { Undoable } from '../ui/UndoNotice';
import { type Choosing, useSelection } from '../ui/use-selection';
import { VirtualList } from '../ui/VirtualList';
import { actOnMany, NothingDoneError, undoIt } from './act-on-many';
import { BulkBar } from './BulkBar';
import { EmptyLibrary } from './EmptyLibrary';
import { EntryRow } from './EntryRow';
import { EntryTile } from './EntryTile';
import { FacetList } from './FacetList';
import { FilterChips } from './FilterChips';
import { KeysHelp } from './KeysHelp';
import { useEntries } from './use-entries';
import { useThumbnails } from './use-thumbnails';

interface Props {
  query: EntryQuery;
  /** Says what was done, with the way back. */
  onDone: (done: Undoable) => void;
  onProblem: (problem: string) => void;
}

const ROW_HEIGHT = 84;
const TILE_HEIGHT = 214;
const TILE_WIDTH = 176;
/** As many works as an address can name. */
const COMBINED_AT_MOST = 200;
const SEARCH_ID = 'library-search';

type View = 'rows' | 'tiles';
const VIEW_KEY = 'commoner-view';
const readView = (): View => (localStorage.getItem(VIEW_KEY) === 'tiles' ? 'tiles' : 'rows');

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

/** What was kept and credited, newest first: to search, to narrow, and to do things with. */
export const KeptScreen = ({ query, onDone, onProblem }: Props) => {
  const entries = useEntries(query);
  const { value: counts, again: countAgain } = useAnswer('library.count', query);
  const { value: projects = [], again: listAgain } = useAnswer('project.list', null);
  const choosing = useSelection();
  const [view, setView] = useState<View>(readView);
  const [active, setActive] = useState(0);
  const [shown, setShown] = useState({ from: 0, to: 0 });
  const [columns, setColumns] = useState(4);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const last = useRef<number | null>(null);
  const found = entries.found ?? 0;
  useChanges(
    useCallback(() => {
      countAgain();
      listAgain();
    }, [countAgain, listAgain]),
  );
  const key = JSON.stringify(query);
  // What was chosen belongs to what was found.
  useEffect(() => choosing.none(), [key]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const measure = () => setColumns(Math.max(1, Math.floor((box.current?.clientWidth ?? 700) / TILE_WIDTH)));
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  const perRow = view === 'tiles' ? columns : 1;
  const { show } = entries;
  const onShow = useCallback(
    (from: number, to: number) => {
      setShown({ from: from * perRow, to: to * perRow });
      show(from * perRow, to * perRow);
    },
    [show, perRow],
  );
  const visible = Array.from({ length: Math.max(0, shown.to - shown.from) }, (_, i) =>
    entries.at(shown.from + i),
  ).filter((entry): entry is Entry => entry !== undefined);
  const thumbnails = useThumbnails(visible.filter(({ type }) => type === 'kept').map(({ id }) => id));

  const choose = (place: number, withShift: boolean) => {
    const entry = entries.at(place);
    if (!entry) return;
    if (withShift && last.current !== null) {
      const [from, to] = [Math.min(last.current, place), Math.max(last.current, place)];
      choosing.add(Array.from({ length: to - from + 1 }, (_, i) => entries.at(from + i)?.id ?? '').filter(Boolean));
    } else choosing.toggle(entry.id);
    last.current = place;
  };
  const attempt = async (doing: () => Promise<void>): Promise<boolean> => {
    onProblem('');
    try {
      await doing();
      return true;
    } catch (error) {
      onProblem(error instanceof NothingDoneError ? `${explain(error.cause)} ${t('act_nothing')}` : explain(error));
      return false;
    }
  };
  const remove = (selection: Selection) =>
    attempt(async () => {
      const done = await actOnMany(async () => {
        const { deleted, count: gone } = await ask('library.delete', { selection });
        return { did: 'delete', at: deleted, count: gone };
      });
      choosing.none();
      onDone({
        text: count(done.count, 'deleted_one', 'deleted_many'),
        undo: async () => {
          await ask('library.restore', { deleted: done.at });
        },
      });
    });
  const edit = (how: Edit, text: string) =>
    attempt(async () => {
      const done = await actOnMany(async () => {
        const { changed, at } = await ask('library.edit', { selection: choosing.selection(query), edit: how });
        return { did: 'edit', at, count: changed.length };
      });
      onDone({ text, undo: () => undoIt(done) });
    });
  const toggle = (facet: Facet, value: string) => go(toggleValue(query, facet, value));
  const changeView = (next: View) => {
    localStorage.setItem(VIEW_KEY, next);
    setView(next);
    setActive(0);
  };
  const onKey = (event: KeyboardEvent) => {
    const entry = entries.at(active);
    const does: Record<string, (() => void) | undefined> = {
      ' ': entry && (() => choose(active, event.shiftKey)),
      Delete: entry && (() => remove(choosing.count(found) > 0 ? choosing.selection(query) : { ids: [entry.id] })),
      Escape: choosing.count(found) > 0 ? choosing.none : undefined,
      a: event.ctrlKey || event.metaKey ? choosing.all : undefined,
      ArrowRight: view === 'tiles' ? () => setActive(Math.min(active + 1, found - 1)) : undefined,
      ArrowLeft: view === 'tiles' ? () => setActive(Math.max(active - 1, 0)) : undefined,
    };
    const act = does[event.key];
    // A check box is pressed by the space bar itself: twice would be not at all.
    const isPress = event.key === ' ' && event.target instanceof HTMLInputElement;
    if (!act || isPress || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    act();
  };
  useEffect(() => {
    const onDocumentKey = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById(SEARCH_ID)?.focus();
      } else if (event.key === '?') setHelpOpen((isOpen) => !isOpen);
    };
    addEventListener('keydown', onDocumentKey);
    return () => removeEventListener('keydown', onDocumentKey);
  }, []);

  const rowProps = (place: number) => {
    const entry = entries.at(place);
    return {
      thumbnail: entry && (thumbnails.get(entry.id) || undefined),
      isChosen: entry !== undefined && choosing.has(entry.id),
      isActive: place === active,
      onChoose: (withShift: boolean) => choose(place, withShift),
      onFocus: () => setActive(place),
    };
  };
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
          <div class="library-tools">
            <SearchField id={SEARCH_ID} value={query.search} onChange={(search) => go({ ...query, search })} />
            <fieldset class="views" aria-label={t('view_label')}>
              <button type="button" aria-pressed={view === 'rows'} onClick={() => changeView('rows')}>
                {t('view_rows')}
              </button>
              <button type="button" aria-pressed={view === 'tiles'} onClick={() => changeView('tiles')}>
                {t('view_tiles')}
              </button>
              <button type="button" class="quiet" aria-expanded={isHelpOpen} onClick={() => setHelpOpen(!isHelpOpen)}>
                {t('keys_title')}
              </button>
            </fieldset>
          </div>
          {isHelpOpen && <KeysHelp />}
          <FilterChips query={query} projects={projects} onToggle={toggle} onClear={() => go(NO_QUERY)} />
          <p class="aside" role="status">
            {entries.found !== null &&
              (isFiltered(query)
                ? t('kept_found', numberInWords(found), numberInWords(entries.total))
                : count(entries.total, 'kept_one', 'kept_many'))}
          </p>
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
              onDelete={() => remove(choosing.selection(query))}
              onTag={(tag) => edit({ addTags: [tag] }, t('bulk_tagged', tag))}
              onProject={(id) => {
                const name = projects.find((each) => each.id === id)?.name ?? '';
                edit({ addProjects: [id] }, t('bulk_projected', name));
              }}
            />
          )}
          <div class="library-body">
            <details class="facets-box" open={innerWidth > 820}>
              <summary>{t('filter_label')}</summary>
              {counts && <FacetList query={query} counts={counts} projects={projects} onToggle={toggle} />}
            </details>
            <div class={`library-list library-${view}`} ref={box} style={{ '--columns': columns }}>
              {entries.found === 0 ? (
                <EmptyState title={t('search_none')} meaning={t('search_noneMeaning')}>
                  <button type="button" onClick={() => go(NO_QUERY)}>
                    {t('filter_clear')}
                  </button>
                </EmptyState>
              ) : (
                <VirtualList
                  key={`${view} ${key}`}
                  label={t('nav_kept')}
                  rows={Math.ceil(found / perRow)}
                  rowHeight={view === 'tiles' ? TILE_HEIGHT : ROW_HEIGHT}
                  active={Math.floor(active / perRow)}
                  onActive={(row) => setActive(Math.min(row * perRow, found - 1))}
                  onShow={onShow}
                  onKey={onKey}
                >
                  {(row) =>
                    view === 'rows' ? (
                      <EntryRow key={row} row={row} rows={found} entry={entries.at(row)} {...rowProps(row)} />
                    ) : (
                      Array.from({ length: perRow }, (_, i) => row * perRow + i).map((place) => {
                        const entry = entries.at(place);
                        return (
                          entry && (
                            <EntryTile
                              key={place}
                              place={place}
                              places={found}
                              row={row}
                              entry={entry}
                              {...rowProps(place)}
                            />
                          )
                        );
                      })
                    )
                  }
                </VirtualList>
              )}
            </div>
          </div>
        </>
      )}
    </div>
  );
};

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../src/library/entry';
import type { Selection } from '../../src/library/query';
import { t } from '../platform/words';
import type { Choosing } from '../ui/use-selection';
import { VirtualList } from '../ui/VirtualList';
import { EntryRow, ROW_HEIGHT } from './EntryRow';
import { EntryTile } from './EntryTile';
import { pressInList } from './list-keys';
import { keepPlace, placeIn } from './list-place';
import type { Entries } from './use-entries';
import { useOpenCredits } from './use-open-credits';
import type { Look } from './use-view';

const TILE_HEIGHT = 236;

const NONE_OPEN: ReadonlyMap<number, number> = new Map();

interface Props {
  entries: Entries;
  look: Look;
  /** The address of this list: a person comes back to where they were in it. */
  hash: string;
  /** How many entries stand in one row. */
  perRow: number;
  choosing: Choosing;
  /** What is chosen as a message says it. */
  selection: () => Selection;
  onRemove: (selection: Selection) => void;
  /** The pictures of entries in view, by id. */
  thumbnails: ReadonlyMap<string, string>;
  /** Called with the entry that the keyboard is at, when that is another. */
  onActive: (entry: Entry) => void;
  /** Called with the first row that is in view, and the one after the last. */
  onShow: (from: number, to: number) => void;
}

/** What was found, as rows or as pictures, of which only those in view are drawn. */
export const EntryList = (props: Props) => {
  const { entries, look, hash, perRow, choosing, selection, onRemove, thumbnails, onActive, onShow } = props;
  const { view } = look;
  const start = useRef(placeIn(hash)).current;
  const [active, setActive] = useState(start?.active ?? 0);
  const place = useRef({ active, scrolled: start?.scrolled ?? 0 });
  place.current.active = active;
  useEffect(() => () => keepPlace(hash, place.current), [hash]);
  const last = useRef<number | null>(null);
  const found = entries.found ?? 0;
  const { more, unfold } = useOpenCredits(entries);
  const at = entries.at(active);
  useEffect(() => {
    if (at) onActive(at);
  }, [at, onActive]);
  const choose = (place: number, withShift: boolean) => {
    const entry = entries.at(place);
    if (!entry) return;
    if (withShift && last.current !== null) {
      const [from, to] = [Math.min(last.current, place), Math.max(last.current, place)];
      choosing.add(Array.from({ length: to - from + 1 }, (_, i) => entries.at(from + i)?.id ?? '').filter(Boolean));
    } else choosing.toggle(entry.id);
    last.current = place;
  };
  const onKey = (event: KeyboardEvent) => {
    const entry = entries.at(active);
    const isAnyChosen = choosing.count(found) > 0;
    pressInList(event, {
      choose: entry && ((withShift) => choose(active, withShift)),
      remove: entry && (() => onRemove({ ...(isAnyChosen ? selection() : { ids: [entry.id] }), credits: true })),
      chooseNone: isAnyChosen ? choosing.none : undefined,
      chooseAll: choosing.all,
      unfold: view === 'rows' ? (isOpen) => unfold(active, isOpen) : undefined,
      move: view === 'tiles' ? (by) => setActive(Math.max(0, Math.min(active + by, found - 1))) : undefined,
    });
  };
  const propsAt = (place: number) => {
    const entry = entries.at(place);
    return {
      thumbnail: entry && (thumbnails.get(entry.id) || undefined),
      isChosen: entry !== undefined && choosing.has(entry.id),
      isActive: place === active,
      onChoose: (withShift: boolean) => choose(place, withShift),
      onFocus: () => setActive(place),
      credited: entry ? entries.creditsOf(entry.id) : null,
    };
  };
  const drawTiles = (row: number) =>
    Array.from({ length: perRow }, (_, i) => row * perRow + i).map((place) => {
      const entry = entries.at(place);
      return (
        entry && <EntryTile key={place} place={place} places={found} row={row} entry={entry} {...propsAt(place)} />
      );
    });
  return (
    <VirtualList
      label={t('nav_kept')}
      rows={Math.ceil(found / perRow)}
      rowHeight={view === 'tiles' ? TILE_HEIGHT : ROW_HEIGHT}
      more={view === 'rows' ? more : NONE_OPEN}
      active={Math.floor(active / perRow)}
      onActive={(row) => setActive(Math.min(row * perRow, found - 1))}
      onShow={onShow}
      start={start && { row: Math.floor(start.active / perRow), scrolled: start.scrolled }}
      onScrolled={(pixels) => {
        place.current.scrolled = pixels;
      }}
      onKey={onKey}
    >
      {(row) =>
        view === 'rows' ? (
          <EntryRow
            key={row}
            {...{ row, rows: found, entry: entries.at(row), unfolded: more.get(row), columns: look.columns }}
            onUnfold={(isOpen) => unfold(row, isOpen)}
            {...propsAt(row)}
          />
        ) : (
          drawTiles(row)
        )
      }
    </VirtualList>
  );
};

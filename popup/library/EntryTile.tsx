import type { Entry } from '../../src/library/entry';
import type { TimesCredited } from '../../src/library/query';
import { nameOf } from '../credit/work-name';
import { hashOf } from '../platform/route';
import { count } from '../platform/words';
import { ChooseBox } from '../ui/ChooseBox';
import { Text } from '../ui/Text';
import { licensesOf } from './EntryRow';
import { Thumbnail } from './Thumbnail';

interface Props {
  /** Its place, from 0, and how many there are in all. */
  place: number;
  places: number;
  /** The row of pictures that it is in. */
  row: number;
  entry: Entry;
  thumbnail: string | undefined;
  isChosen: boolean;
  isActive: boolean;
  onChoose: (withShift: boolean) => void;
  onFocus: () => void;
  credited: TimesCredited | null;
}

/** One entry as a picture, where people would rather look. */
export const EntryTile = (props: Props) => {
  const { place, places, row, entry, thumbnail, isChosen, isActive, onChoose, onFocus, credited } = props;
  const title = nameOf(entry.work);
  return (
    <li
      class={`tile${isChosen ? ' entry-chosen' : ''}`}
      aria-posinset={place + 1}
      aria-setsize={places}
      data-row={isActive ? row : undefined}
      onFocusIn={onFocus}
    >
      <ChooseBox title={title} isChosen={isChosen} onChoose={onChoose} />
      <a href={hashOf('entry', [entry.id])} tabIndex={isActive ? 0 : -1}>
        <Thumbnail address={thumbnail} kind={entry.work.kind} />
        <span class="tile-title">
          <Text>{title}</Text>
        </span>
        <span class="aside tile-license">{licensesOf(entry)}</span>
        <span class="aside">{credited && count(credited.times, 'credits')}</span>
      </a>
    </li>
  );
};

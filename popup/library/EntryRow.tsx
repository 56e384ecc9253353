import type { Entry } from '../../src/library/entry';
import { licensesInWords } from '../credit/license-names';
import { hostOf } from '../platform/links';
import { hashOf } from '../platform/route';
import { day, listInWords, t, wordFor } from '../platform/words';
import { ChooseBox } from '../ui/ChooseBox';
import { Icon } from '../ui/Icon';
import { Text } from '../ui/Text';
import { Thumbnail } from './Thumbnail';

interface Props {
  /** Undefined while it is not there yet. */
  entry: Entry | undefined;
  /** Its place in the list, from 0. */
  row: number;
  /** How many there are in all. */
  rows: number;
  thumbnail: string | undefined;
  isChosen: boolean;
  isActive: boolean;
  /** With shift: everything from the last one on. */
  onChoose: (withShift: boolean) => void;
  onFocus: () => void;
}

/** The licenses of an entry, as its row names them. */
export const licensesOf = (entry: Entry): string =>
  licensesInWords(entry.type === 'credited' ? [entry.attribution.license] : entry.work.licenses);

const Facts = ({ entry }: { entry: Entry }) => (
  <p class="entry-facts">
    {entry.work.creators.length > 0 && (
      <>
        <Text>{listInWords(entry.work.creators.map(({ name }) => name))}</Text>
        {' · '}
      </>
    )}
    <span class="entry-license">{licensesOf(entry)}</span>
    {entry.type === 'kept' && entry.former.length > 0 && <span class="changed"> {t('entry_changed')}</span>}
  </p>
);

/** One line of the library. */
export const EntryRow = ({ entry, row, rows, thumbnail, isChosen, isActive, onChoose, onFocus }: Props) => {
  const title = entry ? (entry.work.title ?? t('work_untitled')) : '';
  return (
    <li
      class={`entry${isChosen ? ' entry-chosen' : ''}`}
      aria-posinset={row + 1}
      aria-setsize={rows}
      data-row={row}
      onFocusIn={onFocus}
    >
      {entry ? (
        <>
          <ChooseBox title={title} isChosen={isChosen} onChoose={onChoose} />
          <Thumbnail address={thumbnail} kind={entry.work.kind} />
          <div class="entry-what">
            <a href={hashOf('entry', [entry.id])} class="entry-title" tabIndex={isActive ? 0 : -1}>
              <Text>{title}</Text>
            </a>
            <Facts entry={entry} />
            <p class="aside entry-about">
              <span class={`entry-type entry-${entry.type}`}>
                <Icon name={entry.type === 'kept' ? 'keep' : 'copy'} filled={entry.type === 'kept'} />
                {t(entry.type === 'kept' ? 'entry_kept' : 'entry_credited')}
              </span>
              {' · '}
              <time dateTime={entry.at}>{day(entry.at)}</time>
              {' · '}
              {wordFor('kind', entry.work.kind)}
              {' · '}
              <Text>{hostOf(entry.work.page.address)}</Text>
              {entry.tags.map((tag) => (
                <span class="tag" key={tag}>
                  {tag}
                </span>
              ))}
            </p>
          </div>
        </>
      ) : (
        <span class="entry-loading">{t('loading')}</span>
      )}
    </li>
  );
};

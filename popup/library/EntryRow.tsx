import type { Entry } from '../../src/library/entry';
import type { TimesCredited } from '../../src/library/query';
import { licensesInWords } from '../credit/license-names';
import { nameOf } from '../credit/work-name';
import { hostOf } from '../platform/links';
import { hashOf } from '../platform/route';
import { count, day, listInWords, t, wordFor } from '../platform/words';
import { ChooseBox } from '../ui/ChooseBox';
import { Icon } from '../ui/Icon';
import { Text } from '../ui/Text';
import { CreditsInside } from './CreditsInside';
import { Thumbnail } from './Thumbnail';
import type { Column } from './use-view';

/** Pixels of a row without its credits: entry.css has the same. */
export const ROW_HEIGHT = 84;

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
  /** How often its work was credited, and when last; null for never. */
  credited: TimesCredited | null;
  /** Pixels that its credits take below it; undefined while they are hidden. */
  unfolded: number | undefined;
  onUnfold: (isOpen: boolean) => void;
  /** What of it is shown beside its title. */
  columns: readonly Column[];
}

/** The licenses of an entry, as its row names them. */
export const licensesOf = (entry: Entry): string =>
  licensesInWords(entry.type === 'credited' ? [entry.attribution.license] : entry.work.licenses);

const Facts = ({ entry, columns }: { entry: Entry; columns: readonly Column[] }) => (
  <div class="entry-facts">
    {columns.includes('creator') && entry.work.creators.length > 0 && (
      <>
        <Text>{listInWords(entry.work.creators.map(({ name }) => name))}</Text>
        {columns.includes('license') && ' · '}
      </>
    )}
    {columns.includes('license') && <span class="entry-license">{licensesOf(entry)}</span>}
    {entry.type === 'kept' && entry.former.length > 0 && <span class="changed"> {t('entry_changed')}</span>}
  </div>
);

/** One work of the library, with its credits inside. */
export const EntryRow = (props: Props) => {
  const { entry, row, rows, thumbnail, isChosen, isActive, onChoose, onFocus, credited, unfolded, onUnfold } = props;
  const { columns } = props;
  const title = entry ? nameOf(entry.work) : '';
  const creditsId = `credits-${row}`;
  return (
    <li
      class={`entry${isChosen ? ' entry-chosen' : ''}`}
      aria-posinset={row + 1}
      aria-setsize={rows}
      data-row={row}
      onFocusIn={onFocus}
      style={unfolded === undefined ? undefined : { blockSize: `${ROW_HEIGHT + unfolded}px` }}
    >
      {entry ? (
        <>
          <ChooseBox title={title} isChosen={isChosen} onChoose={onChoose} />
          <Thumbnail address={thumbnail} kind={entry.work.kind} />
          <div class="entry-what">
            <a href={hashOf('entry', [entry.id])} class="entry-title" tabIndex={isActive ? 0 : -1}>
              <span id={`${creditsId}-title`}>
                <Text>{title}</Text>
              </span>
            </a>
            <Facts entry={entry} columns={columns} />
            <div class="aside entry-about">
              <span class={`entry-type entry-${entry.type}`}>
                <Icon name={entry.type === 'kept' ? 'keep' : 'copy'} filled={entry.type === 'kept'} />
                {t(entry.type === 'kept' ? 'entry_kept' : 'entry_credited')}
              </span>
              {credited && (
                <>
                  {' · '}
                  <button
                    type="button"
                    class="quiet entry-unfold"
                    tabIndex={isActive ? 0 : -1}
                    aria-expanded={unfolded !== undefined}
                    aria-controls={unfolded === undefined ? undefined : creditsId}
                    id={`${creditsId}-button`}
                    aria-labelledby={`${creditsId}-button ${creditsId}-title`}
                    onClick={() => onUnfold(unfolded === undefined)}
                  >
                    {count(credited.times, 'credits')}
                  </button>
                </>
              )}
              {columns.includes('saved') && (
                <>
                  {' · '}
                  <time dateTime={entry.at}>{day(entry.at)}</time>
                </>
              )}
              {columns.includes('kind') && ` · ${wordFor('kind', entry.work.kind)}`}
              {columns.includes('site') && (
                <>
                  {' · '}
                  <Text>{hostOf(entry.work.page.address)}</Text>
                </>
              )}
              {columns.includes('tags') &&
                entry.tags.map((tag) => (
                  <span class="tag" key={tag}>
                    {tag}
                  </span>
                ))}
            </div>
          </div>
          {unfolded !== undefined && <CreditsInside id={creditsId} entry={entry.id} title={title} />}
        </>
      ) : (
        <span class="entry-loading">{t('loading')}</span>
      )}
    </li>
  );
};

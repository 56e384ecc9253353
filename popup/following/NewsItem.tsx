import { ITEM_KINDS } from '../../src/catalogue/catalogue';
import type { News } from '../../src/catalogue/followed';
import { fromId } from '../../src/license/from-id';
import { hashOf } from '../platform/route';
import { day, t, wordFor } from '../platform/words';
import { Text } from '../ui/Text';

interface Props {
  item: News;
  /** What the catalogue calls itself that it was found in. */
  from: string;
  onSee: () => void;
}

/** What an item is, where that is no work; a kind that nobody here knows is named as its author wrote it. */
const Kind = ({ kind }: { kind: string }) => {
  const known = ITEM_KINDS.find((each) => each === kind);
  return known ? <span>{wordFor('itemKind', known)}</span> : <code>{kind}</code>;
};

/** One thing that was found in a followed catalogue. A work is opened like every shared work. */
export const NewsItem = ({ item, from, onSee }: Props) => {
  const { kind, id, name, license, published, isNew } = item;
  const isWork = kind === 'work';
  const title = <Text>{name || t('work_untitled')}</Text>;
  return (
    <li>
      {isWork ? (
        <a href={hashOf('open', [id.slice('ipfs://'.length)])} onClick={onSee}>
          {title}
        </a>
      ) : (
        <strong>{title}</strong>
      )}
      {isNew && ' '}
      {isNew && <span class="chip chip-may">{t('following_isNew')}</span>}
      <p class="aside">
        {!isWork && (
          <>
            <Kind kind={kind} /> ·{' '}
          </>
        )}
        {license && `${fromId(license)?.name ?? license} · `}
        {published && `${day(published)} · `}
        <Text>{from}</Text>
      </p>
    </li>
  );
};

import { useState } from 'preact/hooks';
import type { Followed, News } from '../../src/catalogue/followed';
import { CATALOGUE_CHANNEL } from '../../src/message/channels';
import { ask } from '../platform/ask';
import { useAnswer } from '../platform/use-answer';
import { t } from '../platform/words';
import { NewsItem } from './NewsItem';

/** As many as are shown before a person wants more. */
const SHOWN = 50;
const AT_MOST = 200;

interface Props {
  followed: readonly Followed[];
  /** The id of the only one whose items are shown; '' for all. */
  only: string;
  /** New ones alone. */
  fresh: boolean;
}

/** What was found in followed catalogues, the last first. */
export const NewsList = ({ followed, only, fresh }: Props) => {
  const [limit, setLimit] = useState(SHOWN);
  /** Parts behind the first, which were asked for by a press. */
  const [more, setMore] = useState<{ news: News[]; next: string } | null>(null);
  const { value, problem } = useAnswer('following.news', { followed: only, fresh, from: '', limit }, CATALOGUE_CHANNEL);
  const nameOf = (id: string): string => followed.find((each) => each.id === id)?.name || t('work_untitled');
  const next = more?.next ?? value?.next ?? '';
  const showMore = async (): Promise<void> => {
    if (limit < AT_MOST) return setLimit(AT_MOST);
    const part = await ask('following.news', { followed: only, fresh, from: next, limit: AT_MOST });
    setMore({ news: [...(more?.news ?? []), ...part.news], next: part.next });
  };
  const shown = [...(value?.news ?? []), ...(more?.news ?? [])];
  return (
    <>
      {problem && <p class="warning">{problem}</p>}
      {value && shown.length === 0 && <p class="aside">{t('following_noNew')}</p>}
      {shown.length > 0 && (
        <ul class="cards">
          {shown.map((item) => (
            <NewsItem
              key={`${item.followed} ${item.kind} ${item.id}`}
              item={item}
              from={nameOf(item.followed)}
              onSee={() =>
                // It is opened all the same; what could not be written down stays new.
                void ask('following.see', { followed: item.followed, key: `${item.kind} ${item.id}` }).catch(() => null)
              }
            />
          ))}
        </ul>
      )}
      {next && (
        <button type="button" onClick={showMore}>
          {t('following_more')}
        </button>
      )}
    </>
  );
};

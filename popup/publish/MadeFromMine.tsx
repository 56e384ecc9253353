import { SHARES_CHANNEL } from '../../src/message/channels';
import { hashOf } from '../platform/route';
import { useAnswer } from '../platform/use-answer';
import { day, listInWords, t } from '../platform/words';
import { Text } from '../ui/Text';

/** Works that were opened here and say that they are made from one's own. A work opens with its lineage. */
export const MadeFromMine = () => {
  const { value: made } = useAnswer('publish.madeFrom', null, SHARES_CHANNEL);
  if (!made || made.length === 0) return null;
  return (
    <section class="catalogue-line">
      <h2>{t('madeFrom_title')}</h2>
      <p class="aside">{t('madeFrom_meaning')}</p>
      <ul class="cards">
        {made.map(({ root, title, creators, at }) => (
          <li key={root}>
            <a href={hashOf('open', [root])}>
              <Text>{title || t('work_untitled')}</Text>
            </a>
            <p class="aside">
              {creators.length > 0 && (
                <>
                  <Text>{listInWords(creators)}</Text> ·{' '}
                </>
              )}
              <time dateTime={at}>{day(at)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

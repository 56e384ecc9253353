import type { CheckedMedium } from '../../src/check/checked';
import { SAME_AT_MOST } from '../../src/check/looks';
import type { Work } from '../../src/work/work';
import { nameOf } from '../credit/work-name';
import { Thumbnail } from '../library/Thumbnail';
import { useThumbnails } from '../library/use-thumbnails';
import { hashOf } from '../platform/route';
import { t } from '../platform/words';
import { Text } from '../ui/Text';

interface Props {
  medium: CheckedMedium;
  works: Readonly<Record<string, Work>>;
  /** Where the medium is, in words. */
  place: string;
  onSame: (entry: string) => void;
}

/** Works whose picture looks like one of the document, beside it: whether they are the same is for a person to say. */
export const AlikeWorks = ({ medium, works, place, onSame }: Props) => {
  const thumbnails = useThumbnails(medium.alike.map(({ id }) => id));
  return (
    <div class="alike">
      <p>{t('check_alike')}</p>
      <ul>
        {medium.alike.map(({ id, apart }) => {
          const work = works[id];
          return (
            work && (
              <li key={id}>
                <span class="alike-pair">
                  <Thumbnail address={medium.thumbnail ?? undefined} kind={medium.kind} />
                  <Thumbnail address={thumbnails.get(id) || undefined} kind={work.kind} />
                </span>
                <span>
                  <a href={hashOf('entry', [id])}>
                    <Text>{nameOf(work)}</Text>
                  </a>
                  <span class="aside"> {t(apart <= SAME_AT_MOST ? 'check_looksSame' : 'check_looksAlike')}</span>
                </span>
                <button
                  type="button"
                  onClick={() => onSame(id)}
                  aria-label={t('check_isNamed', t('with_detail', nameOf(work), place))}
                >
                  {t('check_isSame')}
                </button>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
};

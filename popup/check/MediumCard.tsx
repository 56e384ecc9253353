import type { Work } from '../../src/work/work';
import { nameOf } from '../credit/work-name';
import { Thumbnail } from '../library/Thumbnail';
import { hashOf } from '../platform/route';
import { t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Text } from '../ui/Text';
import { AlikeWorks } from './AlikeWorks';
import { ChangedField } from './ChangedField';
import type { Judged } from './judged';
import { placeInWords } from './place-words';
import { tellJudgement, tellSource, wordsAt } from './told';

interface Props {
  judged: Judged;
  works: Readonly<Record<string, Work>>;
  /** The ready credit of a known work. */
  credit: string | undefined;
  onCopy: () => void;
  /** Takes an entry for what this is, or null for none of them. */
  onSame: (entry: string | null) => void;
  /** Says whether it was changed. */
  onChanged: (changed: boolean | null) => void;
}

/** The words that were found beside a medium. */
const Words = ({ judged: { medium, judgement } }: Pick<Props, 'judged'>) => {
  const said = wordsAt(medium, judgement);
  if (said === '') return <p class="aside">{t('check_noWords')}</p>;
  return (
    <>
      <blockquote class="check-words">
        <Text>{said.slice(0, 500)}</Text>
      </blockquote>
      {medium.unclear !== undefined && judgement.said === null && <p>{t('check_unclear')}</p>}
    </>
  );
};

/** One picture, film or sound of a document: where it is, what stands beside it, and what is missing. */
export const MediumCard = ({ judged, works, credit, onCopy, onSame, onChanged }: Props) => {
  const { medium, judgement, work, entry, isInProject } = judged;
  const source = tellSource(judged);
  const place = placeInWords(medium);
  // A document may show one work several times: the name says where.
  const about = work ? t('with_detail', nameOf(work), place) : place;
  // A license that asks for nothing asks for no word on changes, and nobody asks that of their own.
  const isAsked = judgement.license !== null && judgement.verdict !== 'own' && judgement.verdict !== 'free';
  return (
    <li class="checked">
      <Thumbnail address={medium.thumbnail ?? undefined} kind={medium.kind} />
      <div class="checked-told">
        <h3>
          <Text>{place}</Text>
          {medium.place.number !== null && <span class="aside"> {wordFor('kind', medium.kind)}</span>}
        </h3>
        {medium.alt && (
          <p class="aside">
            <Text>{medium.alt}</Text>
          </p>
        )}
        <Words judged={judged} />
        {tellJudgement(judgement).map((text) => (
          <p key={text}>
            <Text>{text}</Text>
          </p>
        ))}
        {entry !== null && work && (
          <p>
            <a href={hashOf('entry', [entry])}>
              <Text>{nameOf(work)}</Text>
            </a>
          </p>
        )}
        {source && <p class="aside">{source}</p>}
        {entry !== null && !isInProject && <p class="aside">{t('check_notInProject')}</p>}
        {isAsked && <ChangedField {...{ about, changed: judged.uses.changed, onChange: onChanged }} />}
        {credit !== undefined && judgement.verdict !== 'full' && (
          <>
            <p class="check-ready">
              <Text>{credit}</Text>
            </p>
            <div class="actions">
              <button type="button" onClick={onCopy} aria-label={t('named_value', t('credit_copy'), about)}>
                <Icon name="copy" />
                {t('credit_copy')}
              </button>
            </div>
          </>
        )}
        {entry !== null && (medium.match?.id !== entry || medium.match.by === 'person') && (
          <div class="actions">
            <button
              type="button"
              class="quiet"
              onClick={() => onSame(null)}
              aria-label={t('named_value', t('check_isOther'), about)}
            >
              {t('check_isOther')}
            </button>
          </div>
        )}
        {entry === null && medium.alike.length > 0 && <AlikeWorks {...{ medium, works, place, onSame }} />}
      </div>
    </li>
  );
};

import { useId } from 'preact/hooks';
import type { Work } from '../../src/work/work';
import { nameOf } from '../credit/work-name';
import { Thumbnail } from '../library/Thumbnail';
import { hashOf } from '../platform/route';
import { t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Text } from '../ui/Text';
import { AlikeWorks } from './AlikeWorks';
import type { Judged } from './judged';
import { placeInWords } from './place-words';
import { tellJudgement, tellSource } from './told';

interface Props {
  judged: Judged;
  works: Readonly<Record<string, Work>>;
  /** The ready credit of a known work. */
  credit: string | undefined;
  onCopy: () => void;
  /** Takes an entry for what this is, or null for none of them. */
  onSame: (entry: string | null) => void;
}

/** The words that were found beside a medium. */
const Words = ({ judged: { medium, judgement } }: Pick<Props, 'judged'>) => {
  const said = judgement.said?.beside.text ?? medium.beside.find(({ text }) => text !== '')?.text ?? '';
  return said === '' ? (
    <p class="aside">{t('check_noWords')}</p>
  ) : (
    <blockquote class="check-words">
      <Text>{said.slice(0, 500)}</Text>
    </blockquote>
  );
};

/** One picture, film or sound of a document: where it is, what stands beside it, and what is missing. */
export const MediumCard = ({ judged, works, credit, onCopy, onSame }: Props) => {
  const id = useId();
  const { medium, judgement, work, entry, isInProject } = judged;
  const source = tellSource(judged);
  return (
    <li class="checked">
      <Thumbnail address={medium.thumbnail ?? undefined} kind={medium.kind} />
      <div class="checked-told">
        <h3 id={id}>
          <Text>{placeInWords(medium)}</Text>
          <span class="aside"> {wordFor('kind', medium.kind)}</span>
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
        {credit !== undefined && judgement.verdict !== 'full' && (
          <>
            <p class="check-ready">
              <Text>{credit}</Text>
            </p>
            <div class="actions">
              <button type="button" onClick={onCopy} aria-describedby={id}>
                <Icon name="copy" />
                {t('credit_copy')}
              </button>
              {!medium.match && (
                <button type="button" class="quiet" onClick={() => onSame(null)} aria-describedby={id}>
                  {t('check_isOther')}
                </button>
              )}
            </div>
          </>
        )}
        {entry === null && medium.alike.length > 0 && <AlikeWorks {...{ medium, works, onSame }} />}
      </div>
    </li>
  );
};

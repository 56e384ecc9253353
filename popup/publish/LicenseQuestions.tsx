import { useId } from 'preact/hooks';
import { type Answers, answersOf, licenseFor } from '../../src/license/answers';
import type { License } from '../../src/license/license';
import { LicenseTerms } from '../credit/LicenseTerms';
import { t, type WordKey } from '../platform/words';
import { CheckBox } from '../ui/CheckBox';
import { ExternalLink } from '../ui/ExternalLink';
import { LicenseChoice } from './LicenseChoice';
import { LICENSES } from './licenses';

interface Props {
  chosen: License;
  onChoose: (license: License) => void;
}

type Question = Exclude<keyof Answers, 'isFree'>;
const QUESTIONS: readonly (readonly [question: Question, words: WordKey])[] = [
  ['commercial', 'share_askCommercial'],
  ['change', 'share_askChange'],
  ['alike', 'share_askAlike'],
];

const YesOrNo = ({ words, isYes, onAnswer }: { words: WordKey; isYes: boolean; onAnswer: (is: boolean) => void }) => {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend>{t(words)}</legend>
      {[true, false].map((answer) => (
        <label key={`${answer}`}>
          <input type="radio" name={name} checked={isYes === answer} onChange={() => onAnswer(answer)} />
          {t(answer ? 'share_yes' : 'share_no')}
        </label>
      ))}
    </fieldset>
  );
};

/** The license of a new work: three questions, the license that the answers name with its deed, and all of them for whoever knows theirs. */
export const LicenseQuestions = ({ chosen, onChoose }: Props) => {
  const answers = answersOf(chosen.id);
  const give = (more: Partial<Answers>) => {
    const id = licenseFor({ ...answers, ...more });
    const license = LICENSES.find((each) => each.id === id);
    if (license) onChoose(license);
  };
  return (
    <>
      {!answers.isFree &&
        QUESTIONS.filter(([question]) => question !== 'alike' || answers.change).map(([question, words]) => (
          <YesOrNo key={question} words={words} isYes={answers[question]} onAnswer={(is) => give({ [question]: is })} />
        ))}
      <label class="choice">
        <CheckBox isTicked={answers.isFree} onTick={() => give({ isFree: !answers.isFree })} />
        <span>{t('share_free')}</span>
      </label>
      <section class="share-answer">
        <h2 aria-live="polite">{chosen.name}</h2>
        <p>
          <ExternalLink address={chosen.address} text={chosen.title} />
        </p>
        <LicenseTerms license={chosen} given />
      </section>
      <details class="why">
        <summary>{t('share_allLicenses')}</summary>
        <LicenseChoice chosen={chosen} onChoose={onChoose} />
      </details>
    </>
  );
};

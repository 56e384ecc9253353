import { t, wordFor } from '../platform/words';
import { STEPS, type Step } from './use-steps';

/** The steps of publishing, with the way back to those that were gone through. */
export const StepsBar = ({ step, onGo }: { step: Step; onGo: (step: Step) => void }) => (
  <nav aria-label={t('share_steps')}>
    <ol class="steps">
      {STEPS.map((each, i) => (
        <li key={each} aria-current={each === step ? 'step' : undefined}>
          {i < STEPS.indexOf(step) ? (
            <button type="button" class="quiet" onClick={() => onGo(each)}>
              {wordFor('share_stepName', each)}
            </button>
          ) : (
            wordFor('share_stepName', each)
          )}
        </li>
      ))}
    </ol>
  </nav>
);

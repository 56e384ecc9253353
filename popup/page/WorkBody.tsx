import type { CreditFormat } from '../../src/attribution/attribution';
import type { Use } from '../../src/attribution/use';
import type { Correction } from '../../src/correction/correction';
import type { Known } from '../../src/library/entry';
import type { License } from '../../src/license/license';
import type { Signal } from '../../src/signal/signal';
import type { Work } from '../../src/work/work';
import { CreditForm } from '../credit/CreditForm';
import type { Way } from '../credit/copy-credit';
import { Evidence } from '../credit/Evidence';
import type { ProjectChoice } from '../credit/use-project-choice';
import { t } from '../platform/words';
import { useDescribed, useNaming } from '../ui/described';
import { Icon } from '../ui/Icon';
import { CorrectButton } from './CorrectButton';
import { CorrectedNote } from './CorrectedNote';
import type { Said, Subject } from './CorrectForm';
import { type Inquiring, InquiryButtons } from './InquiryButtons';
import type { Inquiry } from './inquiries';
import { KnownChange, KnownCredits } from './KnownNote';
import { LastingActs } from './LastingActs';
import { WorkLimits } from './WorkLimits';

export interface WorkBodyProps extends Inquiring {
  work: Work;
  name: string;
  inquiries: readonly Inquiry[];
  /** What the library knows of it. */
  known: Known | null;
  choice: ProjectChoice;
  /** What a person said of it. */
  corrections: readonly Correction[];
  /** The licenses that the page names, and what else it speaks of: what a correction may choose among first. */
  named: readonly License[];
  subjects: readonly Subject[];
  onCopy: (use: Use, format: CreditFormat, project: string | null, way?: Way) => void;
  /** Called when the work's file was saved with its credit. */
  onSaved: () => void;
  onKeep: () => void;
  /** Opens the screen on which its creator is thanked. */
  onThank: () => void;
  /** A tip for it that is not over. */
  isUnderWay: boolean;
  onShow: (signal: Signal) => void;
  /** Saves the work, and keeps evidence that lasts. */
  onKeepEvidence: () => void;
  onArchive: () => void;
  onCorrect: (said: Said) => Promise<boolean>;
  onUndo: (correction: Correction) => void;
}

/**
 * What a work's license lets people do, its credit, and what to do with it. What an act brings about, such as how often the work was
 * credited, stands below what was pressed.
 */
export const WorkBody = (props: WorkBodyProps) => {
  const { work, name, known, choice, inquiries, busy, onInquire, corrections, named, subjects } = props;
  const { onCopy, onKeep, onShow, onThank, isUnderWay, ...changes } = props;
  const isKept = known?.id != null;
  const described = useDescribed();
  const [keeping, thanking] = [useNaming(), useNaming()];
  return (
    <div class="work-body">
      <WorkLimits work={work} />
      {corrections.map((correction) => (
        <CorrectedNote
          key={correction.id}
          correction={correction}
          title={name}
          onUndo={() => changes.onUndo(correction)}
        />
      ))}
      <KnownChange known={known} />
      <CreditForm work={work} onCopy={onCopy} choice={choice} onSaved={props.onSaved}>
        <button type="button" class="keep" {...keeping} onClick={onKeep}>
          <Icon name="keep" filled={isKept} />
          {t(known?.changed ? 'keep_again' : isKept ? 'kept' : 'keep')}
        </button>
        <button type="button" class="keep" {...thanking} onClick={onThank}>
          <Icon name="thank" filled={isUnderWay} />
          {t(isUnderWay ? 'thank_open' : 'thank')}
        </button>
      </CreditForm>
      <KnownCredits known={known} />
      <InquiryButtons inquiries={inquiries} busy={busy} onInquire={onInquire} />
      {work.evidence.length > 0 && (
        <details class="why">
          <summary aria-describedby={described}>{t('work_why')}</summary>
          <Evidence signals={work.evidence} onShow={onShow} />
          <CorrectButton
            quiet
            text={t('correct_open')}
            named={named}
            license={work.licenses[0] ?? null}
            subjects={subjects}
            onCorrect={changes.onCorrect}
          />
          <LastingActs
            page={work.page.address}
            isShown={true}
            onKeep={changes.onKeepEvidence}
            onArchive={changes.onArchive}
          />
        </details>
      )}
    </div>
  );
};

import type { CreditFormat } from '../../src/attribution/attribution';
import type { Signal } from '../../src/signal/signal';
import type { Work } from '../../src/work/work';
import type { Inquiry } from '../inquiries';
import { word } from '../words';
import { CreditForm, type Use } from './CreditForm';
import { Evidence } from './Evidence';
import { Icon } from './Icon';
import { type Inquiring, InquiryButtons } from './InquiryButtons';
import { WorkSummary } from './WorkSummary';

interface Props extends Inquiring {
  work: Work;
  inquiries: readonly Inquiry[];
  kept: boolean;
  onCopy: (use: Use, format: CreditFormat) => void;
  onKeep: () => void;
  onShow: (signal: Signal) => void;
}

/** One work of a page: what it is, what its license lets people do, and what to do with it. */
export const WorkCard = ({ work, kept, inquiries, busy, onInquire, onCopy, onKeep, onShow }: Props) => (
  <article class="work">
    <WorkSummary work={work} heading="h2" />
    <CreditForm work={work} onCopy={onCopy}>
      <button type="button" class="keep" onClick={onKeep}>
        <Icon name="keep" filled={kept} />
        {word(kept ? 'kept' : 'keep')}
      </button>
    </CreditForm>
    <InquiryButtons inquiries={inquiries} busy={busy} onInquire={onInquire} />
    {work.evidence.length > 0 && (
      <details class="why">
        <summary>{word('work_why')}</summary>
        <Evidence signals={work.evidence} onShow={onShow} />
      </details>
    )}
  </article>
);

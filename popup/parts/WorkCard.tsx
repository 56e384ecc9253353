import type { CreditFormat } from '../../src/attribution/attribution';
import type { Signal } from '../../src/signal/signal';
import type { Work } from '../../src/work/work';
import { word } from '../words';
import { CreditForm, type Use } from './CreditForm';
import { Evidence } from './Evidence';
import { Icon } from './Icon';
import { WorkSummary } from './WorkSummary';

interface Props {
  work: Work;
  kept: boolean;
  onCopy: (use: Use, format: CreditFormat) => void;
  onKeep: () => void;
  onShow: (signal: Signal) => void;
}

/** One work of a page: what it is, what its license lets people do, and what to do with it. */
export const WorkCard = ({ work, kept, onCopy, onKeep, onShow }: Props) => (
  <article class="work">
    <WorkSummary work={work} heading="h2" />
    <CreditForm work={work} onCopy={onCopy}>
      <button type="button" class="keep" onClick={onKeep}>
        <Icon name="keep" filled={kept} />
        {word(kept ? 'kept' : 'keep')}
      </button>
    </CreditForm>
    {work.evidence.length > 0 && (
      <details class="why">
        <summary>{word('work_why')}</summary>
        <Evidence signals={work.evidence} onShow={onShow} />
      </details>
    )}
  </article>
);

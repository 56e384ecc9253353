import type { Tip } from '../../src/tips/tip';
import { isTipError } from '../../src/tips/tip-error';
import { ask } from '../platform/ask';
import { copyOrComplain } from '../platform/copy-or-complain';
import { Complaint } from '../platform/explain';
import { openable } from '../platform/links';
import { saveFile } from '../platform/save-file';
import { openTab } from '../platform/tab';
import { t, wordFor } from '../platform/words';
import { type Action, useAction } from '../ui/use-action';
import { explainTip } from './explain-set-up';

/** What a person can do with one tip. */
export interface TipActs {
  /** The id of the tip that is being asked about, or null. */
  busy: string | null;
  onAsk: (tip: Tip) => void;
  /** Has the person asked at their wallet. */
  onAgree: (tip: Tip) => void;
  onSay: (tip: Tip, paid: boolean) => void;
  onCancel: (tip: Tip) => void;
  /** The person begins to write to the creator at an address: a letter, or a post. */
  onWrite: (tip: Tip, to: string, by?: 'post') => void;
  /** A notice was sent: the tip is read again. */
  onTold: () => void;
  onReceipt: (tip: Tip) => void;
  onCopy: (text: string) => void;
}

const receiptName = ({ id, createdAt }: Tip): string =>
  `thanks-${createdAt.slice(0, 10)}-${id.replace(/[^a-z0-9]/gi, '').slice(0, 8)}.json`;

/**
 * The acts, and what became of the last one in words.
 * @param onDone called when a tip may have changed
 */
export const useTipActs = (onDone: () => void): TipActs & Pick<Action, 'said' | 'run'> => {
  const { said, busy, run } = useAction(explainTip);
  const act = async (doing: () => Promise<string>, name?: string) => {
    await run(doing, name === undefined ? {} : { name });
    onDone();
  };
  return {
    said,
    run,
    busy,
    onAsk: (tip) =>
      act(async () => {
        const { state } = await ask('tips.ask', { id: tip.id });
        return state.step === tip.state.step ? t('tip_stillUnknown') : '';
      }, tip.id),
    onAgree: (tip) =>
      act(async () => {
        const { state } = await ask('tips.agree', { id: tip.id }).catch((error: unknown) => {
          throw isTipError(error) ? new Complaint(wordFor('tip_failure', error.code)) : error;
        });
        const page = state.step === 'asking' ? openable(state.page) : null;
        if (page) await openTab(page);
        return '';
      }, tip.id),
    onSay: (tip, paid) =>
      act(async () => {
        await ask('tips.say', { id: tip.id, paid });
        return t('tip_said');
      }),
    onCancel: (tip) =>
      act(async () => {
        const { state } = await ask('tips.cancel', { id: tip.id });
        return state.step === 'failed' ? '' : t('tip_tooLate');
      }),
    onWrite: (tip, to, by) =>
      act(async () => {
        await ask('tips.wrote', { id: tip.id, to, ...(by && { by }) });
        return '';
      }),
    onTold: onDone,
    onReceipt: (tip) =>
      act(async () => {
        const receipt = await ask('tips.receipt', { id: tip.id });
        saveFile(new Blob([receipt], { type: 'application/json' }), receiptName(tip));
        return t('tip_receiptSaved');
      }),
    onCopy: (text) => act(() => copyOrComplain(text, 'tip_copied')),
  };
};

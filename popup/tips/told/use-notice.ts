import { useState } from 'preact/hooks';
import type { Tip } from '../../../src/tips/tip';
import { isWebmentionError } from '../../../src/webmention/problem';
import type { ReadyWebmention } from '../../../src/webmention/webmention';
import { ask } from '../../platform/ask';
import { Complaint, explain } from '../../platform/explain';
import { permit } from '../../platform/permit';
import { t, wordFor } from '../../platform/words';
import { useAction } from '../../ui/use-action';

/** What went wrong with a notice, for a person. */
const explainNotice = (error: unknown): string => {
  if (!isWebmentionError(error)) return explain(error);
  const words = wordFor('webmention', error.code);
  return error.detail ? t('with_detail', words, error.detail) : words;
};

/**
 * A notice to a page: first whether it takes one, then sending it, each on a press of its own.
 * @param onSent called once it was sent, and noted beside the tip
 */
export const useNotice = (tip: Pick<Tip, 'id'>, target: string, onSent: () => void) => {
  const [source, setSource] = useState('');
  const [ready, setReady] = useState<ReadyWebmention | null>(null);
  const { said, busy, run } = useAction(explainNotice);
  /** Browsers ask a person only inside their click: nothing is awaited before this. */
  const within = async (permitted: Promise<boolean>) => {
    if (!(await permitted)) throw new Complaint(wordFor('webmention', 'not-permitted'));
  };
  return {
    ...{ source, ready, said, isBusy: busy !== null },
    write: (text: string) => {
      setReady(null);
      setSource(text);
    },
    find: (own: string) => {
      const permitted = permit(target, own);
      return run(async () => {
        setReady(null);
        await within(permitted);
        setReady(await ask('webmention.find', { source: own, target }));
        return '';
      });
    },
    send: (found: ReadyWebmention) => {
      const permitted = permit(found.endpoint);
      return run(async () => {
        await within(permitted);
        await ask('webmention.send', { ...found, id: tip.id });
        setReady(null);
        onSent();
        return t('notice_sent');
      });
    },
  };
};

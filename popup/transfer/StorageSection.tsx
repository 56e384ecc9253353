import { useEffect, useState } from 'preact/hooks';
import { isChromium } from '../platform/browser';
import { Complaint } from '../platform/explain';
import { sizeInWords, t } from '../platform/words';
import { StatusLine } from '../ui/StatusLine';
import { useAction } from '../ui/use-action';

interface State {
  usage: number;
  quota: number;
  isKept: boolean;
}

const read = async (): Promise<State> => {
  const [{ usage = 0, quota = 0 }, isPersistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  // Chromium's `persisted` knows nothing of the permission by which it keeps an extension's storage (docs/PERMISSIONS.md).
  return { usage, quota, isKept: isPersistent || isChromium() };
};

/** How much room the library takes, and whether the browser may take it away when the disk is full. */
export const StorageSection = () => {
  const [state, setState] = useState<State | null>(null);
  const { said, run } = useAction();
  useEffect(() => {
    read().then(setState, () => undefined);
  }, []);
  if (!state) return null;
  const protect = () =>
    run(async () => {
      const isAgreed = await navigator.storage.persist();
      setState(await read());
      if (!isAgreed) throw new Complaint(t('storage_refused'));
      return '';
    });
  return (
    <section class="explained">
      <h2>{t('storage_title')}</h2>
      <p>{t('storage_used', sizeInWords(state.usage), sizeInWords(state.quota))}</p>
      <p>{t(state.isKept ? 'storage_safe' : 'storage_unsafe')}</p>
      {!state.isKept && (
        <button type="button" onClick={protect}>
          {t('storage_ask')}
        </button>
      )}
      <StatusLine {...said} />
    </section>
  );
};

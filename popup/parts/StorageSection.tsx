import { useEffect, useState } from 'preact/hooks';
import { sizeInWords, word } from '../words';

interface State {
  usage: number;
  quota: number;
  isPersistent: boolean;
}

const read = async (): Promise<State> => {
  const [{ usage = 0, quota = 0 }, isPersistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { usage, quota, isPersistent };
};

/** How much room the library takes, and whether the browser may take it away when the disk is full. */
export const StorageSection = () => {
  const [state, setState] = useState<State | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    read().then(setState, () => undefined);
  }, []);
  if (!state) return null;
  const ask = async () => {
    setRefused(!(await navigator.storage.persist()));
    setState(await read());
  };
  return (
    <section class="explained">
      <h2>{word('storage_title')}</h2>
      <p>{word('storage_used', sizeInWords(state.usage), sizeInWords(state.quota))}</p>
      <p>{word(state.isPersistent ? 'storage_safe' : 'storage_unsafe')}</p>
      {!state.isPersistent && (
        <button type="button" onClick={ask}>
          {word('storage_ask')}
        </button>
      )}
      {isRefused && <p class="aside">{word('storage_refused')}</p>}
    </section>
  );
};

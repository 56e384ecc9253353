import { useState } from 'preact/hooks';
import { isCoded } from '../../src/error/coded-error';
import type { Share } from '../../src/publish/share';
import { ask } from '../platform/ask';
import { say, type Told, tell } from '../platform/explain';
import { put, remove } from '../platform/hand-over';
import { t } from '../platform/words';
import { useAction } from '../ui/use-action';
import type { Picked } from './picked';
import { STILL_PRIVATE, withoutPrivate } from './private-files';
import { inputOf, type ShareForm } from './share-form';
import type { usePrivate } from './use-private';

/** Hands the bytes over and starts the share. They are let go where that fails. */
const start = async (form: ShareForm, picked: Picked): Promise<Share> => {
  // Several files are one behind the other: the browser copies them as it copies one.
  const [first] = picked.files;
  const key = await put(picked.isFolder || !first ? new Blob(picked.files.map(({ file }) => file)) : first.file);
  try {
    return await ask('publish.start', inputOf(form, picked, key));
  } catch (error) {
    await remove(key);
    throw error;
  }
};

const explainSharing = (error: unknown): Told =>
  isCoded(error, STILL_PRIVATE) ? say(t('private_still', error.detail)) : tell(error);

/**
 * Shares what the form says, and how far that is.
 * @param given the key under which a page handed its work over: that was copied, and is let go
 */
export const useSharing = (given: string | undefined, { found, settled }: ReturnType<typeof usePrivate>) => {
  const [shared, setShared] = useState<Share | null>(null);
  const { said, busy, run, complain } = useAction(explainSharing);
  /** @param isStripped whether the file goes without what it says of people */
  const share = (form: ShareForm, picked: Picked, isStripped: boolean) =>
    run(
      async () => {
        const known = found ?? (await settled());
        // What was found after the press, nobody had seen when they pressed.
        if (!found && known?.files.length) return { text: t('private_first'), tone: 'info' };
        setShared(await start(form, isStripped && known ? await withoutPrivate(picked, known) : picked));
        if (given !== undefined) await remove(given);
        return '';
      },
      { during: t('share_hashing') },
    );
  return { shared, isBusy: busy !== null, said, share, complain, another: () => setShared(null) };
};

import { useState } from 'preact/hooks';
import { isCoded } from '../../src/error/coded-error';
import type { Share } from '../../src/publish/share';
import { CARRY_PROBLEMS } from '../../src/transfer/in-file/carry-problem';
import { ask } from '../platform/ask';
import { say, type Told, tell } from '../platform/explain';
import { put, remove } from '../platform/hand-over';
import { t, wordFor } from '../platform/words';
import { useAction } from '../ui/use-action';
import { canCarry, withCreditInside } from './credit-in-file';
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

const explainSharing = (error: unknown): Told => {
  if (isCoded(error, STILL_PRIVATE)) return say(t('private_still', error.detail));
  return isCoded(error, CARRY_PROBLEMS) ? say(t('share_notCarried', wordFor('beside', error.code))) : tell(error);
};

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
        const clean = isStripped && known ? await withoutPrivate(picked, known) : picked;
        const isCredited = form.isCreditInFile && (await canCarry(clean));
        setShared(await start(form, isCredited ? await withCreditInside(clean, form) : clean));
        if (given !== undefined) await remove(given);
        return '';
      },
      { during: t('share_hashing') },
    );
  return { shared, isBusy: busy !== null, said, share, complain, another: () => setShared(null) };
};

import { isInquiryError } from '../../src/lookup/inquiry';
import type { FetchedMedia, MediaWanted } from '../../src/lookup/media';
import { permits } from '../host-permission';
import { announceMedia } from '../store/db/announce';
import { putNew } from '../store/publish/hand-over';
import { fetchWhole } from './fetch-whole';

/** Bytes between two words of how much has come. */
const STEP = 500_000;

/** What is fetched now, by the names that its pages gave it. */
const running = new Map<string, AbortController>();

/**
 * Fetches a picture or a sound into hand-over, because a person pressed for it: the page takes it out there. What it is, its bytes tell
 * who takes it.
 */
export const fetchMedia = async ({ id, address, page }: MediaWanted): Promise<FetchedMedia> => {
  const stop = new AbortController();
  running.set(id, stop);
  let told = 0;
  const onRead = (done: number, of: number): void => {
    if (done - told < STEP) return;
    told = done;
    announceMedia({ id, done, of });
  };
  try {
    const { bytes } = await fetchWhole(address, page, 'image/*, audio/*;q=0.9', permits, {
      ...{ stopped: stop.signal, onRead },
    });
    return { step: 'fetched', file: await putNew(new Blob([bytes])) };
  } catch (error) {
    if (stop.signal.aborted) return { step: 'stopped' };
    if (!isInquiryError(error)) throw error;
    return { step: 'failed', problem: error.code, detail: error.detail };
  } finally {
    running.delete(id);
  }
};

/** Ends what is fetched under a name. */
export const stopMedia = async ({ id }: { id: string }): Promise<null> => {
  running.get(id)?.abort(new DOMException('stopped', 'AbortError'));
  return null;
};

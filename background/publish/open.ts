import { openRecord } from '../../src/publish/open-record';
import type { Opened } from '../../src/publish/opened';
import type { ToOpen } from '../../src/publish/origin';
import { problemError } from '../../src/publish/problem';
import type { CheckSignature } from '../../src/publish/proof';
import type { Source } from './source/source';

const checkSignature: CheckSignature = async (publicKey, signature, bytes) => {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, bytes);
  } catch {
    return false;
  }
};

/**
 * Opens a shared work from a source of blocks.
 * @param signal ends it
 * @throws ProblemCode what the source said, block-wrong, cancelled, reading-limit, or not-an-address where nothing names a root
 */
export const openShared = ({ root }: Pick<ToOpen, 'root'>, source: Source, signal?: AbortSignal): Promise<Opened> => {
  const wanted = root || source.roots[0];
  if (!wanted) throw problemError('not-an-address');
  return openRecord(wanted, source.read, checkSignature, signal);
};

import { openRecord } from '../../src/publish/open-record';
import type { Opened } from '../../src/publish/opened';
import type { ToOpen } from '../../src/publish/origin';
import { problemError } from '../../src/publish/problem';
import { checkSignature } from '../check-signature';
import type { Source } from './source/source';

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

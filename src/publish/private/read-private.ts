import { readOfficePrivate, readPdfPrivate } from './document-private';
import { readGifPrivate, readPicturePrivate } from './picture-private';
import { type PrivateFact, tidyFacts } from './private-fact';
import { canStrip } from './strip';
import { type ReadAt, readVideoPrivate } from './video-private';

/** Bytes of a file that is read whole: few photos have as many. */
const WHOLE_SIZE = 64 * 1024 * 1024;

const latin = new TextDecoder('latin1');
const PICTURE =
  /^(?:\xff\xd8\xff|\x89PNG\r\n|GIF8|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:avif|avis|heic|heix|mif1|msf1))/s;

/** What a file says of a person. */
export interface ReadPrivate {
  facts: PrivateFact[];
  /** Whether it can be taken out here, and the rest stays as it is. */
  canStrip: boolean;
  /** Too large to be looked through. */
  isUnread: boolean;
}

/**
 * Looks through a file for what it says of a person: where a photo was made, the camera's number, a document's author. The kind is told by
 * its first bytes. What is broken says nothing.
 * @param size bytes of the file
 */
export const readPrivate = async (size: number, readAt: ReadAt): Promise<ReadPrivate> => {
  const head = latin.decode(await readAt(0, 1024));
  const isPicture = PICTURE.test(head);
  const isVideo = !isPicture && /^.{4}(?:ftyp|moov|wide|mdat)/s.test(head);
  const isDocument = head.includes('%PDF-') || head.startsWith('PK\x03\x04');
  if ((isPicture || isDocument) && size > WHOLE_SIZE) return { facts: [], canStrip: false, isUnread: true };
  const read = async (): Promise<PrivateFact[]> => {
    if (head.startsWith('GIF8')) return readGifPrivate(await readAt(0, size));
    if (isPicture) return readPicturePrivate(await readAt(0, size)).facts;
    if (isVideo) return readVideoPrivate(size, readAt);
    if (!isDocument) return [];
    const bytes = await readAt(0, size);
    return head.startsWith('PK') ? readOfficePrivate(bytes) : readPdfPrivate(bytes);
  };
  const facts = tidyFacts(await read().catch(() => []));
  return { facts, canStrip: facts.length > 0 && canStrip(head), isUnread: false };
};

import { inquiryError } from '../../src/lookup/inquiry';
import { fetchBytes, type Limits, type Permits } from './fetch-bytes';

/** A picture to be shared whole: what is larger is chosen as a file. */
const PICTURE: Limits = { size: 100_000_000, front: 0, time: 60_000 };

/** Characters of a data: address before its data. */
const DATA_HEAD = 1000;

/** What systems call a file of a picture. */
const EXTENSIONS: Record<string, string> = {
  jpeg: 'jpg',
  'svg+xml': 'svg',
  'x-icon': 'ico',
  'vnd.microsoft.icon': 'ico',
};

/** The last piece of its address, with the extension of what it is. */
const nameOf = (address: string, mediaType: string): string => {
  const subtype = mediaType.replace(/^image\//, '');
  const extension = EXTENSIONS[subtype] ?? subtype.replace(/\W/g, '');
  const last = /^data:/i.test(address) ? '' : (new URL(address).pathname.split('/').at(-1) ?? '');
  const stem = last.replace(/\.[A-Za-z0-9]{1,10}$/, '');
  try {
    return `${decodeURIComponent(stem) || 'picture'}.${extension}`;
  } catch {
    return `${stem}.${extension}`;
  }
};

/** A picture that stands in the page's own markup: its type and its bytes (RFC 2397). Nobody is asked for it. */
const readData = async (address: string) => {
  // Base64 has four letters for three bytes, and nothing that could be a picture is longer. Nothing of it is read before.
  if (address.length > (PICTURE.size / 3) * 4 + DATA_HEAD) throw inquiryError('too-large');
  const answer = await fetch(address, { redirect: 'error' }).catch(() => {
    throw inquiryError('unreadable');
  });
  return {
    bytes: new Uint8Array(await answer.arrayBuffer()),
    whole: true,
    mediaType: answer.headers.get('content-type'),
  };
};

/**
 * A picture of a page, whole and as its site gives it.
 * @throws InquiryProblem; unreadable for what is no picture, and for one that exists in its page alone (blob:)
 */
export const fetchPicture = async (address: string, page: string, permits: Permits): Promise<File> => {
  const { bytes, whole, mediaType } = /^data:/i.test(address)
    ? await readData(address)
    : await fetchBytes(address, page, 'image/*', PICTURE, permits);
  const [type] = /^image\/[\w.+-]{1,80}/i.exec(mediaType ?? '') ?? [];
  if (!type) throw inquiryError('unreadable');
  if (!whole) throw inquiryError('too-large');
  return new File([bytes], nameOf(address, type.toLowerCase()), { type: type.toLowerCase() });
};

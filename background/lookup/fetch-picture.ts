import { inquiryError } from '../../src/lookup/inquiry';
import type { Permits } from './fetch-bytes';
import { fetchWhole } from './fetch-whole';

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

/**
 * A picture of a page, whole and as its site gives it.
 * @throws InquiryProblem; unreadable for what is no picture, and for one that exists in its page alone (blob:)
 */
export const fetchPicture = async (address: string, page: string, permits: Permits): Promise<File> => {
  const { bytes, mediaType } = await fetchWhole(address, page, 'image/*', permits);
  const [type] = /^image\/[\w.+-]{1,80}/i.exec(mediaType ?? '') ?? [];
  if (!type) throw inquiryError('unreadable');
  return new File([bytes], nameOf(address, type.toLowerCase()), { type: type.toLowerCase() });
};

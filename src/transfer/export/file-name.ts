import { clean } from '../../attribution/clean';
import type { Work, WorkKind } from '../../work/work';
import { trimSigns } from '../trim-signs';

/** Characters, so that an ending fits behind them on every system. */
const LENGTH = 100;

/** Names that Windows keeps for devices (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A text as a file's name on every system: no separators, no control characters, nothing that reorders, not empty. */
export const safeName = (text: string): string => {
  const written = clean(text)
    .normalize('NFC')
    .replace(/[/\\:*?"<>|\u2028\u2029\u200e\u200f]/g, '_');
  const name = trimSigns(trimSigns(written, '. ', '').slice(0, LENGTH).toWellFormed(), '', '. ');
  return RESERVED.test(name) ? `_${name}` : name;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Not percent-encoded after all.
  }
};

const ENDINGS: Record<WorkKind, string> = {
  text: '.txt',
  image: '.jpg',
  video: '.mp4',
  sound: '.mp3',
  data: '.csv',
  design: '.svg',
  software: '.zip',
  other: '',
};

/** The name of a work's own file: as its address has it where that looks like a file, and else its title. */
export const fileNameOf = ({ address, title, kind }: Pick<Work, 'address' | 'title' | 'kind'>): string => {
  const last = URL.canParse(address) ? (new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '') : '';
  const own = safeName(decoded(last));
  if (/\.[a-z0-9]{2,5}$/i.test(own)) return own;
  return `${safeName(title ?? '') || own || 'work'}${ENDINGS[kind]}`;
};

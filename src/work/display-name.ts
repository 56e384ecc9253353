import { inAnySize } from './any-size';
import { isFileName, shorten, wordsOfFile } from './file-words';
import type { Work, WorkKind } from './work';

/** What stands before a creator's name where nothing names the work: a photo is an image that a camera made. */
export type NamedKind = WorkKind | 'photo';

/**
 * By what a work is called on the screen. It is told apart by that, and no more: what is no title never becomes the title of a credit
 * (attribution/compose).
 */
export type DisplayName =
  /** Its title; what describes it to who cannot see it; or the words in its file's name. */
  | { by: 'title' | 'label' | 'file'; text: string }
  /** Who made it, where it has no name of its own. */
  | { by: 'creator'; kind: NamedKind; text: string }
  | { by: 'kind'; kind: NamedKind };

/** What says of an image that it is one, and not which. */
const SAYS_NOTHING =
  /^(?:image may contain|(?:an? |the |ein |une? )?(?:image|img|photo|photograph|picture|foto|bild|figure|thumbnail|untitled|placeholder|logo|icon|no alt|alt|alt text|null|undefined)[\s\d.:#]{0,20}$)/i;
const LABEL_READ = 300;

/** "A hedge A hedge" → "A hedge": an alternative text and a title that say the same. */
const saidOnce = (text: string): string => {
  const half = (text.length - 1) / 2;
  return Number.isInteger(half) && text.slice(0, half) === text.slice(half + 1) ? text.slice(0, half) : text;
};

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the page says of the work's own file to who cannot see it, or null. */
const labelOf = ({ address, evidence }: Work): string | null => {
  const file = inAnySize(address);
  for (const { context } of evidence) {
    const label = context?.media.find((media) => media.label !== '' && inAnySize(media.address) === file)?.label;
    const text = label === undefined ? '' : saidOnce(fold(label.slice(0, LABEL_READ)));
    if (text === '') continue;
    if (isFileName(text)) return wordsOfFile(text);
    return SAYS_NOTHING.test(text) ? null : shorten(text);
  }
  return null;
};

/** The last part of an address's path, where the work has a file of its own. */
const fileOf = ({ about, address, page }: Work): string | null => {
  if (about === 'page' || !URL.canParse(address) || address.split('#')[0] === page.address.split('#')[0]) return null;
  return new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? null;
};

const kindOf = ({ kind, address }: Work): NamedKind =>
  kind === 'image' && /\.(?:jpe?g|heic)$/i.test(address.split(/[?#]/)[0] ?? '') ? 'photo' : kind;

/** By what a work is called: its title, its alternative text, the words in its file's name, its creator, or its kind alone. */
export const displayNameOf = (work: Work): DisplayName => {
  const title = fold(work.title ?? (work.about === 'page' ? work.page.title : ''));
  if (title !== '' && !isFileName(title)) return { by: 'title', text: title };
  const label = labelOf(work);
  if (label !== null) return { by: 'label', text: label };
  const words = (title && wordsOfFile(title)) || wordsOfFile(fileOf(work) ?? '');
  if (words) return { by: 'file', text: words };
  const creator = fold(work.creators[0]?.name ?? '');
  return creator === '' ? { by: 'kind', kind: kindOf(work) } : { by: 'creator', kind: kindOf(work), text: creator };
};

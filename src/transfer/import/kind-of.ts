import type { WorkKind } from '../../work/work';
import { kindFrom } from './kind-from';

/**
 * What the types of reference managers are: of CSL, RIS, BibTeX and BibLaTeX, and of Zotero. They are known as they are written, so that
 * a motion_picture is no picture.
 */
const KINDS: Readonly<Record<string, WorkKind>> = {
  ...{
    graphic: 'image',
    figure: 'image',
    artwork: 'image',
    image: 'image',
    art: 'image',
    chart: 'image',
    map: 'image',
  },
  ...{ motion_picture: 'video', broadcast: 'video', movie: 'video', film: 'video', video: 'video', mpct: 'video' },
  ...{ videorecording: 'video', tvbroadcast: 'video', advs: 'video', multi: 'video' },
  ...{ song: 'sound', musical_score: 'sound', audio: 'sound', music: 'sound', sound: 'sound', performance: 'sound' },
  ...{ audiorecording: 'sound', podcast: 'sound', radiobroadcast: 'sound' },
  ...{ dataset: 'data', data: 'data', aggr: 'data', dbase: 'data' },
  ...{ software: 'software', comp: 'software', computerprogram: 'software', 'computer software': 'software' },
  ...{ design: 'design', document: 'other', other: 'other', gen: 'text', misc: 'text' },
  ...{ webpage: 'text', online: 'text', elec: 'text', blog: 'text', web: 'text', electronic: 'text', www: 'text' },
};

/** Types that say little, which a second word for the type says more of. */
const WIDE = new Set(['misc', 'document', 'gen', 'online', 'graphic', 'artwork']);

/**
 * The kind of a work by its type in another program.
 * @param genre what the program calls it beside the type, '' for nothing
 */
export const kindOf = (type: string, genre = ''): WorkKind => {
  const [own, more] = [type.trim().toLowerCase(), genre.trim().toLowerCase()];
  const known = Object.hasOwn(KINDS, more) ? KINDS[more] : undefined;
  if (WIDE.has(own) && known) return known;
  if (Object.hasOwn(KINDS, own)) return KINDS[own] ?? 'other';
  const told = kindFrom(type);
  return told === 'other' ? 'text' : told;
};

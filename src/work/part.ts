import { foldText } from '../license/from-words';
import type { NamedLink, NearbyMedia, Signal } from '../signal/signal';
import type { Credited } from './attach';
import { MEDIA_SUBJECT } from './cue-words';
import type { Reading } from './reading';
import type { WorkKind } from './work';

/** Readings that credit one part of the page. */
export interface Part {
  readings: Reading[];
  media: NearbyMedia | null;
  /** It is for music in a sound or a film, and not for all of that. */
  isTrack?: boolean;
}

export const first = ({ readings }: Part): Signal => (readings[0] as Reading).signal;

/** A text that is quoted or taken over, and no picture. */
const OF_TEXT =
  /(?<!\p{L})(?:(?:\p{L}{1,20})?(?:text|tekst)(?:en|et|er|s|o)?|texte|testo|excerpts?|extracts?|passages?|utdrag|uddrag|auszug|zitat|gedicht|extrait|extracto|estratto|brano|fragment\p{L}{0,2}|citation|poems?|lyrics)(?!\p{L})/u;

/** What a credit is for, by its medium or its words. */
export const kindIn = (words: string, media: NearbyMedia | null): WorkKind => {
  if (media) return media.media;
  const folded = foldText(words);
  if (/\b(?:music|musik|musique|songs?|sounds?|audio|track|intro)\b/.test(folded)) return 'sound';
  if (/\b(?:videos?|film|clip)\b/.test(folded)) return 'video';
  return OF_TEXT.test(folded) && !MEDIA_SUBJECT.test(folded) ? 'text' : 'image';
};

/** The whole line that a credit stands in, and where its links lead. */
export const creditOf = (part: Part): Credited => {
  const { words, context } = first(part);
  const line = `${context?.before.split('\n').at(-1) ?? ''} ${words} ${context?.after.split('\n')[0] ?? ''}`;
  const inText = context?.within.some((role) => role === 'article' || role === 'main') ?? false;
  // Beside a picture other links may be those of other pictures: its own stand in its line.
  const isOwn = ({ text }: NamedLink): boolean => !part.media || (text !== '' && line.includes(text));
  const addresses = context?.links.filter(isOwn).map(({ address }) => address) ?? [];
  return { words: line, inText, addresses };
};

import type { MediaKind } from '../../signal/signal';

const VIDEO = /\.(?:mp4|m4v|webm|ogv|mov|avi|wmv|mpe?g|mkv)$/i;
const SOUND = /\.(?:mp3|m4a|og[ga]|opus|flac|wav|aac|wma|midi?)$/i;
/** Places whose frames play something. */
const PLAYERS =
  /^https?:\/\/(?:www\.|player\.|embed\.|w\.|open\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|soundcloud\.com|spotify\.com|archive\.org\/embed|bandcamp\.com|ted\.com)\//i;
const SOUND_PLAYERS = /soundcloud\.com|spotify\.com|bandcamp\.com/i;

/** What a file is by its name: a picture where nothing else is said. */
export const kindOf = (name: string): MediaKind => {
  const path = name.split(/[?#]/)[0] ?? '';
  return VIDEO.test(path) ? 'video' : SOUND.test(path) ? 'sound' : 'image';
};

/** What the frame of another page plays; null where it is no player that is known. */
export const playedIn = (address: string): MediaKind | null => {
  if (!PLAYERS.test(address)) return null;
  return SOUND_PLAYERS.test(address) ? 'sound' : 'video';
};

const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s]/i.test(text);

/** Where a name leads that a document gives: a file inside it, or an address of the web. */
export const located = (
  target: string,
  inside: (target: string) => string | null,
): { address: string | null; part: string | null } => {
  if (isWebAddress(target)) return { address: target.slice(0, 4096), part: null };
  if (target.startsWith('//')) return { address: `https:${target}`.slice(0, 4096), part: null };
  return { address: null, part: /^[a-z][a-z0-9+.-]+:/i.test(target) ? null : inside(target) };
};

import { foldText } from '../license/from-words';
import type { Observation } from '../signal/signal';
import type { Claim } from './page-work';
import { lineBefore } from './surround';
import type { Work } from './work';

const RECORDING =
  /(?:podcast|shownotes|episod|folge|sendung|audio|mp3|tracks?|albums?|songs?|music|musik|recording|aufnahme|hor(?:spiel|buch)|radio|film|video|vortrag|talk|lecture)/;

const isAboutRecording = ({ reading: { signal } }: Claim): boolean => {
  const { before = '', after = '', heading = '' } = signal.context ?? {};
  // Its own line: what stands above it may be about the recording, and about nothing else.
  const line = `${lineBefore(before)} ${signal.words} ${after.split('\n')[0] ?? ''}`;
  return RECORDING.test(foldText(`${line} ${heading} ${signal.detail ?? ''}`));
};

/**
 * The one sound or film that a page is about: where the page's own statement speaks of a podcast, a song or a film, the file
 * is under it as well. null where the page has none, or several.
 */
export const findRecording = ({ media }: Observation, page: Work | null, claims: readonly Claim[]): Work | null => {
  const files = media.filter((each) => each.media !== 'image' && each.role !== 'aside');
  const [file] = files;
  if (!page || !file || files.length > 1 || !claims.some(isAboutRecording)) return null;
  return { ...page, id: file.address, about: 'part', kind: file.media, address: file.address, scope: null };
};

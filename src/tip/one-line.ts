import { clean } from '../attribution/clean';

// Marks that turn the direction of what stands beside them (UAX #9), which a name in a page may need and a stranger's sentence does not.
const MARKS = /[\u200e\u200f\u061c]/g;

/**
 * What a service or a wallet wrote, as one line that can be shown: without characters that control or reorder, and with an end.
 * @param length code points at most, so that no character is cut in two
 */
export const oneLine = (text: string, length: number): string =>
  [...clean(text.slice(0, length * 8)).replace(MARKS, '')].slice(0, length).join('').trim();

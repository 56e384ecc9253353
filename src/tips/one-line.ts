import { clean } from '../attribution/clean';

/**
 * What a service or a wallet wrote, as one line that can be shown: without characters that control or reorder, and with an end.
 * @param length code points at most, so that no character is cut in two
 */
export const oneLine = (text: string, length: number): string =>
  [...clean(text.slice(0, length * 8))].slice(0, length).join('').trim();

import { fromWords } from '../license/from-words';
import type { Signal } from '../signal/signal';

/** What may stand between two licenses that are offered together, to choose from. */
const BETWEEN =
  /^[\s()[\],;:/|+&.-]*(?:version|v)?[\s\d.]*(?:or later|oder spater|any later version)?[\s()[\],;:/|+&-]*(?:and\/or|or|oder|and|und|ou|et|o|y|e|ed?|of|en|lub|i|also|as well as|sowie|și|şi|または|及び)?(?:\s+(?:the|the terms of the|under|unter|der|sous|la|le|bajo|sotto|licence|license|lizenz|licencia|licenza))*[\s()[\],;:/|+&-]*$/i;

/** What says the name before it once more: "GFDL (https://…)". */
const ADDRESS = /https?:\/\/[^\s()<>[\]]{1,200}/g;

/** Characters: what is longer is more than a few small words. */
const BETWEEN_LENGTH = 160;

/** Whether two statements of one line offer their licenses as alternatives: "GFDL or CC BY-SA 3.0". */
export const areAlternatives = (one: Signal, other: Signal): boolean => {
  if (!one.context || !other.context) return false;
  const line = other.context.before.split('\n').at(-1) ?? '';
  const words = one.words.slice(0, 40);
  const at = words ? line.lastIndexOf(words) : -1;
  // The words of a statement may run on behind the name.
  const name = fromWords(one.words)[0];
  const end = name ? name.at + name.length : one.words.length;
  const between = at < 0 ? null : line.slice(at + end);
  return between !== null && between.length <= BETWEEN_LENGTH && BETWEEN.test(between.replace(ADDRESS, ''));
};

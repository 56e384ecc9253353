import { noticeFromAddress } from '../license/notice';
import type { NamedLink, Signal } from '../signal/signal';

/** A page that shows more than these is about the labels themselves. */
const LABELS_AT_MOST = 8;

/** A link shows a label where it has its icon or its name; another one only speaks of it. */
const isShown = ({ words, context }: Signal): boolean => !!context?.badge || /^(?:TK|BC)\b/.test(words);

const isOfPage = ({ context }: Signal): boolean =>
  !context?.media.some(({ how }) => how !== 'near') &&
  !context?.within.some((role) => /^(?:figure|caption|comment|teaser|nav|quote)$/.test(role));

const once = (notices: readonly (string | null)[]): string[] => [
  ...new Set(notices.filter((notice) => notice !== null)),
];

/** The labels of Local Contexts that a page shows for all of it, as notices. */
export const labelsOfPage = (signals: readonly Signal[]): string[] => {
  const labels = once(
    signals
      .filter((signal) => signal.says === 'notice' && signal.evidence === 'statement')
      .filter((signal) => isShown(signal) && isOfPage(signal))
      .map(({ value }) => noticeFromAddress(value)),
  );
  return labels.length > LABELS_AT_MOST ? [] : labels;
};

/** The labels that the links of one credit lead to, as notices. */
export const labelsIn = (links: readonly NamedLink[]): string[] =>
  once(links.map(({ address }) => noticeFromAddress(address)));

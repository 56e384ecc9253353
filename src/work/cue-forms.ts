import { foldText, fromWords } from '../license/from-words';
import { type Context, EDGE, type Signal } from '../signal/signal';
import { PRONOUN, STATED_BEHIND } from './cue-phrases';
import { POINTS_HERE } from './cue-words';
import { looksLikeName } from './name';
import { linesOf } from './surround';

/** Characters of a line of names before a license. */
const SLASHED_LENGTH = 90;
/** Characters of a quotation before the license's name: fewer are a title. */
const QUOTED_LENGTH = 8;

/** Characters of the words before a sentence in which it says what its pronoun stands for. */
const PRIOR = 250;

/** Whether a sentence begins with a pronoun, and the words before it point at this page: "This book … It is licensed under". */
export const speaksOfItself = (before: string, sentence: string): boolean => {
  if (!PRONOUN.test(sentence)) return false;
  const words = foldText(linesOf(before).join(' '));
  const at = words.lastIndexOf(sentence);
  return at > 0 && POINTS_HERE.test(words.slice(Math.max(0, at - PRIOR), at));
};

/** Whether words behind the name say that something is put under it. */
export const isStatedBehind = ({ words, context }: Signal): boolean => {
  const name = fromWords(words)[0];
  const rest = name ? words.slice(name.at + name.length) : '';
  return STATED_BEHIND.test(foldText(`${rest}${(context?.after ?? '').slice(0, 60)}`));
};

/** Whether a quotation is only how the page's own rights, or its foot, are set. */
export const isInRights = ({ within }: Context): boolean => {
  const outer = within.slice(within.indexOf('quote') + 1);
  return outer.includes('rights') || outer.includes('footer');
};

export const isQuestion = ({ words, context }: Signal): boolean =>
  /^(?:[^.!?]|\.\d){0,60}\?/.test(words) || /^\s*[)\]]?\?/.test(context?.after ?? '');

/** Whether a quote is opened in a line and not closed before its end. Some signs open in one language and close in another. */
const isInQuote = (line: string): boolean => {
  const last = Math.max(...['”', '“', '»', '"'].map((sign) => line.lastIndexOf(sign)));
  const rest = line.slice(last + 1);
  // The straight sign opens and closes by turns.
  const isOpen = line[last] === '“' || (line[last] === '"' && line.split('"').length % 2 === 0);
  const begin = isOpen ? 0 : rest.search(/[„«]/) + 1 || Number.POSITIVE_INFINITY;
  return rest.length - begin >= QUOTED_LENGTH;
};

/** Whether the statement is a quotation: a quote is opened in its sentence, and closed behind the license's name. */
export const isQuoted = ({ words, context }: Signal): boolean =>
  isInQuote(context?.before.split('\n').at(-1) ?? '') && /^[^„«\n]{0,60}[”“»"]/.test(`${words}${context?.after ?? ''}`);

/** Where sites keep their own page about their license. */
const OWN_LICENSE_PAGE =
  /li[cs]en[cszt]|lizen[sz]|copyright|rights|legal|terms|imprint|impressum|colophon|droits|diritt|derecho|direito/i;

/** Whether words in a link lead to a page about a license. */
export const leadsToLicense = ({ detail = '' }: Signal): boolean =>
  URL.canParse(detail) && OWN_LICENSE_PAGE.test(new URL(detail).pathname);

/** A file that is called after a license, and not after lichens. */
const CALLED_LICENSE =
  /(?:^|[^a-z])(?:licen[cs]es?|lizenz(?:en)?|licen[cz]ia|licenza|licentie|licencja|licens|lisens)(?:[^a-z]|$)/;
export const isCalledLicense = (address: string): boolean =>
  CALLED_LICENSE.test((address.split('/').at(-1) ?? '').toLowerCase());

/** Whether a line is a name or two and a slash before the license, as pictures are credited: "Ann Lee / Hill Museum / CC BY". */
export const isSlashed = (before: string): boolean => {
  const line = (before.split('\n').at(-1) ?? '').replaceAll(EDGE, '').trim();
  return (
    /\S\s\/$/.test(line) && line.length < SLASHED_LENGTH && looksLikeName(line.split(/\s\//)[0]?.trim() ?? '', 'bare')
  );
};

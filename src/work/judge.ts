import type { Context, Signal, Surrounding } from '../signal/signal';
import {
  BLANKET,
  BUILT_WITH,
  CREDITS_HEADING,
  FOUND_AT,
  IS,
  LABELLED,
  LISTED_HEADING,
  MAP,
  MEDIA_SUBJECT,
  NAMED,
  NAMES_HEADER_PICTURE,
  NAMES_TITLE_PICTURE,
  NOT_OFFERED,
  OWN_SUBJECT,
  POINTS_HERE,
  RIGHTS_HEADING,
  SOFTWARE_SUBJECT,
  STATEMENT,
  TEXT_LABEL,
  THIS_PICTURE,
  UNDER,
} from './cue-words';
import type { Reading } from './reading';
import { type Around, readAround } from './surround';

/** What a statement in the page's text is: the page's own license, a credit for a part of it, or only a mention. */
export interface Judgement {
  role: 'page' | 'part' | 'mention';
  /** How strongly it speaks for the page; comparable among statements of a page. */
  weight: number;
}

const MENTION: Judgement = { role: 'mention', weight: 0 };

/** At and above this a statement is the page's own. */
const OWN_AT = 2;
/** How much of a long sentence is near the license, in characters. */
const NEAR = 90;
const isOwn = (sentence: string): boolean =>
  OWN_SUBJECT.test(sentence.slice(-NEAR)) || (sentence.length > NEAR && POINTS_HERE.test(sentence));
/** A line with fewer other words than this is a credit or a statement and nothing else. */
const SHORT = 100;
const LONE = 60;

/** Whether one of these is among what the statement stands in, however far out. */
const isWithin = (context: Context, ...roles: Surrounding[]): boolean =>
  context.within.some((role) => roles.includes(role));

/** Whether it stands in a figure, a caption or a credit inside the article: an article inside a figure is no caption. */
const isCaption = ({ within }: Context): boolean => {
  const inner = within.slice(0, within.findIndex((role) => role === 'main' || role === 'article') + 1 || within.length);
  return inner.some((role) => role === 'figure' || role === 'caption' || role === 'credit');
};

/** What a statement says, apart from where it stands. */
const readCues = ({ signal, license }: Reading, around: Around) => {
  const { before, own, after, sentence, rest, line } = around;
  const context = signal.context as Context;
  const isLink = /^https?:/.test(signal.value);
  return {
    isLink,
    // "All texts on this page: CC BY" says it with a colon.
    statement:
      STATEMENT.test(before) ||
      STATEMENT.test(rest.slice(0, 40)) ||
      UNDER.test(sentence) ||
      (IS.test(sentence) && OWN_SUBJECT.test(sentence)) ||
      TEXT_LABEL.test(line),
    /** The link calls itself a license. */
    named: isLink && STATEMENT.test(own),
    subject: isOwn(sentence) || TEXT_LABEL.test(line) || OWN_SUBJECT.test(rest.slice(0, 60)),
    media: MEDIA_SUBJECT.test(OWN_SUBJECT.test(sentence) ? sentence : before) || MEDIA_SUBJECT.test(rest.slice(0, 30)),
    thisPicture: THIS_PICTURE.test(sentence),
    headPicture: NAMES_HEADER_PICTURE.test(before) || NAMES_TITLE_PICTURE.test(before),
    found: FOUND_AT.test(`${before} ${own} ${after}`.replaceAll(/creative[ -]commons/g, ' ')),
    caption: isCaption(context),
    // A badge that is a link of its own is said of the page: what stands beside it is not meant.
    picture:
      isLink && context.badge && !signal.words && context.media[0]?.how === 'near' ? undefined : context.media[0],
    domainWords: license.family === 'mark' && !isLink,
  };
};
type Cues = ReturnType<typeof readCues>;

const isQuestion = ({ words, context }: Signal): boolean =>
  /^(?:[^.!?]|\.\d){0,60}\?/.test(words) || /^\s*[)\]]?\?/.test(context?.after ?? '');

/** Characters of a quotation before the license's name: fewer are a title. */
const QUOTED_LENGTH = 8;

/** Whether a quote is opened in a line and not closed before its end. Some signs open in one language and close in another. */
const isInQuote = (line: string): boolean => {
  const last = Math.max(...['”', '“', '»', '"'].map((sign) => line.lastIndexOf(sign)));
  const rest = line.slice(last + 1);
  const begin = /[“"]/.test(line[last] ?? '') ? 0 : rest.search(/[„«]/) + 1 || Number.POSITIVE_INFINITY;
  return rest.length - begin >= QUOTED_LENGTH;
};

/** Whether the statement is a quotation: a quote is opened in its sentence, and closed behind the license's name. */
const isQuoted = ({ words, context }: Signal): boolean =>
  isInQuote(context?.before.split('\n').at(-1) ?? '') && /^[^„«]{0,60}[”“»"]/.test(`${words}${context?.after ?? ''}`);

/** Whether a statement is about something that is not of this page: another site, a theme, what somebody else wrote. */
const isOfOthers = ({ signal }: Reading, around: Around, cues: Cues): boolean => {
  const context = signal.context as Context;
  const { isLink, statement, subject, caption, picture, media, found, headPicture, domainWords } = cues;
  const rel = context.rel.includes('license');
  if (isWithin(context, 'comment') && !rel) return true;
  // What leads to another page is credited there, unless its picture is here, with the credit.
  if (isWithin(context, 'teaser') && !picture) return true;
  if (NOT_OFFERED.test(`${around.before} ${around.own} ${around.after}`)) return true;
  if (BUILT_WITH.test(around.sentence) && !OWN_SUBJECT.test(around.sentence) && !picture) return true;
  // A map is made of many tiles; its data's license is in a corner of it.
  if (MAP.test(around.line) && picture?.how === 'near' && context.media.length > 1) return true;
  if (isWithin(context, 'quote') && !picture) return true;
  if (caption || picture?.how === 'same') return false;
  if (isQuestion(signal) || isQuoted(signal)) return true;
  if (BLANKET.test(around.sentence || around.before)) return true;
  // A heading says what a text is about.
  if (!isLink && isWithin(context, 'heading') && !picture && !LABELLED.test(around.before) && !found) return true;
  // Words in a link are about where it leads, unless they are the statement's own.
  if (
    !isLink &&
    isWithin(context, 'link') &&
    !(statement && subject) &&
    !(media && (found || around.length + around.own.length > 25))
  )
    return true;
  if (domainWords && isWithin(context, 'link')) return true;
  if (context.rel.includes('tag') || (LISTED_HEADING.test(around.heading) && !headPicture && !rel && !statement))
    return true;
  // An item that begins with a link to elsewhere says something about that, unless the list is one of credits.
  const [first] = context.links;
  const begins = first?.text && around.before.trim().startsWith(first.text.toLowerCase().slice(0, 30));
  const credits = CREDITS_HEADING.test(around.heading) || NAMED.test(around.before);
  return isWithin(context, 'list') && !!begins && !rel && !credits && !picture;
};

const weigh = ({ signal, license }: Reading, around: Around, cues: Cues): number => {
  const context = signal.context as Context;
  const { isLink, statement, named, subject, media, found, caption, picture, domainWords } = cues;
  const lone = around.sentence.length + around.rest.length + around.runOn < LONE;
  const aside = isWithin(context, 'footer', 'aside') && !isWithin(context, 'nav');
  const headed = STATEMENT.test(around.heading) || RIGHTS_HEADING.test(around.heading);
  const rel = context.rel.includes('license');
  let weight = 0;
  if (rel) weight += 3;
  if (context.badge && isLink) weight += 2;
  if (statement) weight += isLink || subject ? 2 : 1;
  else if (named) weight += 1;
  if (subject) weight += statement || named ? 1.5 : 0.5;
  if (isWithin(context, 'footer', 'aside') && !isWithin(context, 'nav'))
    weight += lone || statement || named ? 1.5 : 0.5;
  if (headed) weight += 1;
  // In running text what is said to be licensed is what the text is about, unless that is the page itself.
  if (!subject && !rel && !aside && !headed && !context.badge && around.length > SHORT) weight -= 1;
  if (lone && !picture && (isLink || isWithin(context, 'footer') || (statement && !isWithin(context, 'list'))))
    weight += 1;
  if (media) weight -= subject && !/(?:fotos?|photos?|bilder|images?|pictures?)/.test(around.before) ? 1 : 3;
  if (found) weight -= 1.5;
  if (caption) weight -= 4;
  else if (picture) weight -= picture.how === 'same' ? 5 : picture.how === 'figure' ? 3 : subject ? 0 : 1.5;
  if (isWithin(context, 'teaser')) weight -= 4;
  // Software is licensed on pages about other things too: its own page says so of itself.
  if (license.family === 'software' && !SOFTWARE_SUBJECT.test(around.sentence.slice(-NEAR))) weight -= 2.5;
  // A name of the public domain is a phrase of every language: only with words that offer something does it count.
  if (domainWords) weight -= 1.5;
  return weight;
};

/** Judges one statement by its own markup and the words around it; never by the site. */
export const judge = (reading: Reading): Judgement => {
  const around = readAround(reading.signal);
  const cues = readCues(reading, around);
  if (isOfOthers(reading, around, cues)) return MENTION;
  const weight = weigh(reading, around, cues);
  if (cues.thisPicture) return { role: 'part', weight };
  if (weight >= OWN_AT) return { role: 'page', weight };
  const { caption, picture, media, found, subject, statement, isLink, headPicture } = cues;
  const short = around.length < SHORT;
  if (reading.license.family === 'software' && !caption) return MENTION;
  const credited =
    caption ||
    headPicture ||
    (picture && (picture.how !== 'near' || media || found || short)) ||
    (media && (short || LABELLED.test(around.before)) && !(subject && statement)) ||
    (short && (CREDITS_HEADING.test(around.heading) || CREDITS_HEADING.test(around.above))) ||
    (found && (short || (isLink && reading.license.family !== 'mark')));
  return credited ? { role: 'part', weight } : MENTION;
};

import type { Context, Surrounding } from '../signal/signal';
import {
  isCalledLicense,
  isInRights,
  isQuestion,
  isQuoted,
  isSlashed,
  isStatedBehind,
  leadsToLicense,
  speaksOfItself,
} from './cue-forms';
import {
  CITING_HEADING,
  CODE_BEFORE,
  DEDICATED,
  LICENSE_LINE,
  NUMBERED_FIGURE,
  OWN_WORK,
  TITLE_AND_MAKER,
} from './cue-phrases';
import {
  BLANKET,
  BUILT_WITH,
  CREDITS_HEADING,
  DATA_SUBJECT,
  FOUND_AT,
  FULL_TEXT,
  IS,
  LABELLED,
  LICENSE_LABEL,
  LICENSE_WORD,
  LISTED_HEADING,
  MAP,
  MEDIA_BEGINS,
  MEDIA_SUBJECT,
  NAMED,
  NAMES_HEADER_PICTURE,
  NAMES_TITLE_PICTURE,
  NOT_OFFERED,
  NUMBERED_TITLE,
  OF_PERIOD,
  OF_THEME,
  ON_THIS_PAGE,
  OWN_SUBJECT,
  OWN_UNPARTED,
  POINTS_HERE,
  RIGHTS_HEADING,
  SOFTWARE_SUBJECT,
  STATED_UNPARTED,
  STATEMENT,
  TEXT_LABEL,
  TEXT_LABEL_LAST,
  THANKS,
  THIS_FILE,
  THIS_PICTURE,
  THIS_TEXT,
  THIS_TEXT_UNPARTED,
  UNDER,
} from './cue-words';
import { FILE_PAGE, leadsToFile } from './own-address';
import type { Reading } from './reading';
import { type Around, readAround } from './surround';

/** How much of a long sentence is near the license, in characters. */
const NEAR = 90;
/** A line with fewer other words than this is a credit or a statement and nothing else, in characters. */
const SHORT = 100;
const LONE = 60;
/** Characters of a sentence before the words for the public domain: fewer are a credit's. */
const PHRASE_LENGTH = 20;
/** Whether a short sentence begins with this text: what is said of something that the text uses is longer, or begins with that. */
const isOfThisText = (sentence: string): boolean => {
  const at = Math.max(sentence.search(THIS_TEXT), sentence.search(THIS_TEXT_UNPARTED));
  return at >= 0 && !/\p{L}/u.test(sentence.slice(0, at)) && sentence.length < LONE;
};

const isOwn = (sentence: string): boolean =>
  OWN_SUBJECT.test(sentence.slice(-NEAR)) ||
  (sentence.length > NEAR && POINTS_HERE.test(sentence)) ||
  OWN_UNPARTED.test(sentence) ||
  THIS_TEXT_UNPARTED.test(sentence);

/** Whether one of these is among what the statement stands in, however far out. */
const isWithin = (context: Context, ...roles: Surrounding[]): boolean =>
  context.within.some((role) => roles.includes(role));

/** Whether it stands in a figure, a caption or a credit inside the article: an article inside a figure is no caption. */
const isCaption = ({ within }: Context): boolean => {
  const inner = within.slice(0, within.findIndex((role) => role === 'main' || role === 'article') + 1 || within.length);
  return inner.some((role) => role === 'figure' || role === 'caption' || role === 'credit');
};

/** Whether an item of a list begins with a link to elsewhere, and so says something about that. */
const beginsWithLink = (context: Context, around: Around): boolean => {
  const [first] = context.links;
  const begins = first?.text && around.before.trim().startsWith(first.text.toLowerCase().slice(0, 30));
  return isWithin(context, 'list') && !!begins;
};

const PICTURES_IN_HEADING = /(?:photo|foto|image|imagen|immagin|picture|bild|illustra|abbild|afbeeld|zdjec)/;

/** What a sentence says in brackets, by the way: "(such as some of the pictures)". */
const ASIDE = /\([^()]{1,120}\)/g;

/** A year or the sign of copyright: where such a line stands, a page speaks of its own rights, in any language. */
const COPYRIGHT = /©|\(c\)\s|(?<!\d)(?:19|20)\d\d(?!\d)/;

/** What a statement says and where it stands, each thing by itself. */
export const readCues = (reading: Reading, others: readonly Reading[]) => {
  const { signal, license } = reading;
  const around = readAround(signal);
  const { before, own, after, sentence, rest, line } = around;
  const context = signal.context as Context;
  const isLink = /^https?:/.test(signal.value);
  const leads = !isLink && leadsToLicense(signal);
  const rel = context.rel.includes('license');
  const nav = isWithin(context, 'nav');
  const aside = isWithin(context, 'footer', 'aside') && !nav;
  // A badge that is a link of its own is said of the page: what stands beside it is not meant. A picture of a license is of that license.
  const [beside] = context.media;
  const isOfBadge = isLink && !!context.badge && !signal.words;
  const picture = beside?.how === 'near' && (isOfBadge || isCalledLicense(beside.address)) ? undefined : beside;
  const dedicated = license.unit === 'mark' && DEDICATED.test(before);
  // "All texts on this page: CC BY" says it with a colon.
  const statement =
    STATEMENT.test(before) ||
    STATEMENT.test(rest.slice(0, 40)) ||
    dedicated ||
    isStatedBehind(signal) ||
    UNDER.test(sentence) ||
    STATED_UNPARTED.test(sentence) ||
    (IS.test(sentence) && OWN_SUBJECT.test(sentence)) ||
    TEXT_LABEL.test(line);
  /** The link calls itself a license. */
  const named = isLink && STATEMENT.test(own);
  const subject =
    isOwn(sentence) ||
    speaksOfItself(context.before, sentence) ||
    TEXT_LABEL.test(line) ||
    OWN_SUBJECT.test(rest.split(';')[0]?.slice(0, 60) ?? '');
  const lone = around.sentence.length + around.rest.length + around.runOn < LONE;
  const headed =
    STATEMENT.test(around.heading) ||
    RIGHTS_HEADING.test(around.heading) ||
    (line.trim() === '' && LICENSE_LINE.test(around.last));
  const headPicture = NAMES_HEADER_PICTURE.test(before) || NAMES_TITLE_PICTURE.test(before);
  const isOfText = TEXT_LABEL_LAST.test(line);
  // "Foto dell’Antiquarium di Ann Lee, …, CC BY": a line that begins with a picture and ends with its license.
  const isPictureLine = MEDIA_BEGINS.test(line) && rest === '' && !STATEMENT.test(sentence);
  // An item that leads to the file itself is a credit for it, however long it is.
  const isFigure = NUMBERED_FIGURE.test(line) || (isWithin(context, 'list', 'table') && leadsToFile(signal));
  const media =
    !isOfText &&
    (isPictureLine ||
      isFigure ||
      MEDIA_SUBJECT.test(OWN_SUBJECT.test(sentence) ? sentence : before) ||
      MEDIA_SUBJECT.test(rest.slice(0, 30)));
  const found = FOUND_AT.test(`${before} ${own} ${after}`.replaceAll(/creative[ -]commons/g, ' '));
  // What a page calls its credits, at its foot and with no picture, is about the page.
  const caption =
    isCaption(context) && (picture !== undefined || !(isWithin(context, 'footer') || (statement && subject)));
  const short = around.length < SHORT;
  const mark = license.family === 'mark' && !isLink && !LICENSE_LABEL.test(before) && !(dedicated && subject);
  const credits = CREDITS_HEADING.test(around.heading) || NAMED.test(before);
  const label = (LABELLED.test(before) || isPictureLine || isFigure) && !isOfText;
  const is = (...roles: Surrounding[]) => isWithin(context, ...roles);
  return {
    around,
    context,
    isLink,
    rel,
    nav,
    aside,
    picture,
    statement,
    named,
    subject,
    lone,
    headed,
    headPicture,
    media,
    found,
    caption,
    short,
    mark,
    label,
    is,
    leads,
    // One that is meant for works of any kind is no software's.
    software: license.family === 'software' && license.unit !== 'wtfpl',
    softwareSubject: SOFTWARE_SUBJECT.test(sentence.slice(-NEAR)),
    thisPicture: THIS_PICTURE.test(sentence),
    thisFile: THIS_FILE.test(sentence),
    thisText: isOfThisText(sentence),
    creditsHeading: CREDITS_HEADING.test(around.heading) || CREDITS_HEADING.test(around.above),
    photographs: /(?:fotos?|photos?|bilder|images?|pictures?)/.test(before),
    // What speaks of something else than this page.
    question: isQuestion(signal),
    quoted: isQuoted(signal) || CODE_BEFORE.test(context.before),
    // What the page wants to be cited by, or calls its rights, it says itself, however it is set.
    setApart: isInRights(context) || (subject && CITING_HEADING.test(around.heading)),
    ownWork: OWN_WORK.test(before) && !subject,
    titled: !subject && !rel && TITLE_AND_MAKER.test(line),
    notOffered: NOT_OFFERED.test(`${before.replace(ASIDE, ' ')} ${own} ${after}`),
    builtWith:
      (BUILT_WITH.test(sentence) && (!OWN_SUBJECT.test(sentence) || OF_THEME.test(sentence))) ||
      (THANKS.test(sentence) && !POINTS_HERE.test(sentence)),
    // An address and nothing else, as an item of a list, says where somebody read something.
    reference: isLink && lone && !rel && isWithin(context, 'list') && /^https?:\/\//.test(signal.words),
    // "Public-domain archives" are archives.
    attributive: /^public-domain \p{L}/iu.test(signal.words) && picture === undefined,
    // "… and choral music in the public domain": words in the middle of a sentence credit nothing.
    inPhrase: mark && !picture && !label && sentence.length > PHRASE_LENGTH && /\p{L}\s{0,9}$/u.test(sentence),
    // "LICENSE.png", which says "CC BY": the license is what it shows.
    showsLicense: picture?.how === 'same' && around.length === 0 && isCalledLicense(picture.address),
    ofPeriod: OF_PERIOD.test(sentence),
    fullText: isLink && FULL_TEXT.test(`${sentence} ${own} ${rest}`),
    sourced: found && !subject && NUMBERED_TITLE.test(line),
    slashed: !statement && !subject && !aside && isSlashed(context.before),
    // A heading of credits for pictures, over a list of them.
    picturesHeading: !subject && CREDITS_HEADING.test(around.heading) && PICTURES_IN_HEADING.test(around.heading),
    tiles: MAP.test(line) && picture?.how === 'near' && context.media.length > 1,
    blanket: BLANKET.test(sentence || before),
    pagePictures: BLANKET.test(sentence) && ON_THIS_PAGE.test(`${sentence} ${rest}`),
    headline: !isLink && is('heading') && !label && !found,
    insideLink:
      !isLink &&
      !leads &&
      is('link') &&
      !FILE_PAGE.test(signal.detail ?? '') &&
      // A title of its own, and no words in its text.
      picture?.how !== 'same' &&
      !(statement && subject) &&
      !(media && (found || around.length + own.length > 25)),
    tagged: context.rel.includes('tag'),
    listed: LISTED_HEADING.test(around.heading) && !headPicture && !rel && !statement,
    aboutLink: beginsWithLink(context, around) && !rel && !credits,
    licenseWord: LICENSE_WORD.test(`${sentence} ${own} ${rest}`),
    licenseHeading: LICENSE_WORD.test(around.heading),
    data: DATA_SUBJECT.test(sentence),
    // What says nothing by itself in any language, and much with the rest.
    copyright: COPYRIGHT.test(`${before} ${after}`),
    versioned: license.version !== null,
    again: others.some((other) => other !== reading && other.license.id === license.id),
    alone: !others.some((other) => other.license.unit !== license.unit),
  };
};

export type Cues = ReturnType<typeof readCues>;

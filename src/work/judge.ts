import { foldText } from '../license/from-words';
import type { Context, Surrounding } from '../signal/signal';
import {
  BLANKET,
  BUILT_WITH,
  CREDITS_HEADING,
  FOUND_AT,
  MEDIA_SUBJECT,
  NOT_OFFERED,
  OWN_SUBJECT,
  STATEMENT,
} from './cue-words';
import type { Reading } from './reading';

/** What a statement in the page's text is: the page's own license, a credit for a part of it, or only a mention. */
export interface Judgement {
  role: 'page' | 'part' | 'mention';
  /** How strongly it speaks for the page; comparable among statements of a page. */
  weight: number;
}

const MENTION: Judgement = { role: 'mention', weight: 0 };

/** How far words reach: measured on links to licenses, nine in ten statements have theirs within 90 characters. */
const REACH = 90;
/** At and above this a statement is the page's own. */
const OWN_AT = 2;

const OBJECT = '￼';

/** The words before a statement that belong to it: its line, and the line above where its own is nearly empty. */
export const lineBefore = (before: string): string => {
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return (last.replaceAll(OBJECT, '').trim().length < 3 ? lines.slice(-2).join(' ') : last).slice(-REACH);
};

export const lineAfter = (after: string): string => {
  const [first = '', second = ''] = after.split('\n');
  // A bracket or a full stop may be all that is left of the line; a picture in it ends the credit.
  return (first.trim().length < 2 && !first.includes(OBJECT) ? second : first).slice(0, REACH);
};

/** Whether one of these is among what the statement stands in, however far out. */
const isWithin = (context: Context, ...roles: Surrounding[]): boolean =>
  context.within.some((role) => roles.includes(role));

/** Whether it stands in a figure, a caption or a credit inside the article: an article inside a figure is no caption. */
const isCaption = ({ within }: Context): boolean => {
  const inner = within.slice(0, within.findIndex((role) => role === 'main' || role === 'article') + 1 || within.length);
  return inner.some((role) => role === 'figure' || role === 'caption' || role === 'credit');
};

/** Judges one statement by its own markup and the words around it; never by the site. */
export const judge = ({ signal, license }: Reading): Judgement => {
  const context = signal.context as Context;
  if (isWithin(context, 'comment') && !context.rel.includes('license')) return MENTION;
  // What leads to another page is credited there, unless the credit can be seen here, with its picture.
  const picture = context.media[0];
  if (isWithin(context, 'teaser') && (!picture || picture.how === 'same')) return MENTION;
  const before = foldText(lineBefore(context.before));
  const after = foldText(lineAfter(context.after));
  const around = `${before} ${foldText(signal.words)} ${after}`;
  const own = foldText(signal.words);
  const isLink = /^https?:/.test(signal.value);
  const statement = STATEMENT.test(before) || STATEMENT.test(after.slice(0, 40)) || (isLink && STATEMENT.test(own));
  const subject = OWN_SUBJECT.test(before) || OWN_SUBJECT.test(after.slice(0, 60));
  const media = MEDIA_SUBJECT.test(before) || MEDIA_SUBJECT.test(after.slice(0, 30));
  const found = FOUND_AT.test(`${foldText(context.before.split('\n').at(-1) ?? '').slice(-REACH)} ${own} ${after}`);
  const caption = isCaption(context);
  const under = foldText(context.heading);
  const heading = STATEMENT.test(under) || /copyright|impressum|urheber|rights/.test(under);
  const line = (context.before.split('\n').at(-1) ?? '').replaceAll(OBJECT, '').trim().length + after.trim().length;
  const short = line < 100;
  const lone = line < 60;
  if (BUILT_WITH.test(before) && !subject && !picture) return MENTION;
  if (BLANKET.test(before) && !caption) return MENTION;
  // "Gemeinfreie Bilder" as a link's text is where it leads to, not what is here.
  if (license.family === 'mark' && !isLink && !caption && picture?.how !== 'same' && isWithin(context, 'link'))
    return MENTION;
  if (NOT_OFFERED.test(around)) return MENTION;

  let weight = 0;
  if (context.rel.includes('license')) weight += 3;
  if (context.badge && isLink) weight += 2;
  if (statement) weight += isLink || subject ? 2 : 1;
  if (subject) weight += statement ? 1.5 : 0.5;
  if (isWithin(context, 'footer', 'aside') && !isWithin(context, 'nav')) weight += lone || statement ? 1.5 : 0.5;
  if (heading) weight += 1;
  if (lone && !picture && (isLink || isWithin(context, 'footer'))) weight += 1;
  if (media) weight -= subject && !/(?:fotos?|photos?|bilder|images?|pictures?)/.test(before) ? 1 : 3;
  if (found) weight -= 1.5;
  if (caption) weight -= 4;
  else if (picture) weight -= picture.how === 'same' ? 5 : picture.how === 'figure' ? 3 : subject ? 0 : 1.5;
  // A name of the public domain is a phrase of every language: only with words that offer something does it count.
  if (license.family === 'mark' && !isLink) weight -= 1.5;
  if (isWithin(context, 'teaser')) weight -= 4;
  if (weight >= OWN_AT) return { role: 'page', weight };
  const credited =
    caption ||
    (picture && (picture.how !== 'near' || media || found || short)) ||
    (media && !(subject && statement)) ||
    (short && CREDITS_HEADING.test(under)) ||
    (found && (short || (isLink && license.family !== 'mark')));
  return credited ? { role: 'part', weight } : MENTION;
};

import type { Cues } from './cues';

/**
 * What is counted of a statement, each 0 or 1: how much it counts is in the table of weights. A new one is a line here, and `npm run fit`
 * finds its weight.
 */
const CONDITIONS = {
  /** Every statement has this one. */
  any: () => true,
  'rel=license': ({ rel }) => rel,
  'badge that is a link': ({ context, isLink }) => !!context.badge && isLink,
  'stated with a link or a subject': ({ statement, isLink, subject }) => statement && (isLink || subject),
  stated: ({ statement, isLink, subject }) => statement && !isLink && !subject,
  'link called license': ({ statement, named }) => !statement && named,
  'own subject, stated': ({ subject, statement, named }) => subject && (statement || named),
  'own subject': ({ subject, statement, named }) => subject && !statement && !named,
  'aside, stated': ({ aside, lone, statement, named }) => aside && (lone || statement || named),
  aside: ({ aside, lone, statement, named }) => aside && !lone && !statement && !named,
  headed: ({ headed }) => headed,
  'in running text': ({ subject, rel, aside, headed, context, short }) =>
    !subject && !rel && !aside && !headed && !context.badge && !short,
  'by itself': ({ lone, picture, isLink, leads, is, statement }) =>
    lone && !picture && (isLink || leads || is('footer') || (statement && !is('list'))),
  'media of its own': ({ media, subject, photographs }) => media && subject && !photographs,
  media: ({ media, subject, photographs }) => media && (!subject || photographs),
  found: ({ found }) => found,
  caption: ({ caption }) => caption,
  'picture itself': ({ caption, picture }) => !caption && picture?.how === 'same',
  'picture in figure': ({ caption, picture }) => !caption && picture?.how === 'figure',
  'picture near': ({ caption, picture, subject }) => !caption && picture?.how === 'near' && !subject,
  software: ({ software, softwareSubject }) => software && !softwareSubject,
  'words for the public domain': ({ mark }) => mark,
  'not offered': ({ notOffered }) => notOffered,
  'all media': ({ blanket }) => blanket,
  headline: ({ headline, picture }) => headline && !picture,
  'inside a link': ({ insideLink }) => insideLink,
  tagged: ({ tagged }) => tagged,
  'in a list of links': ({ listed }) => listed,
  'about a link': ({ aboutLink, picture }) => aboutLink && !picture,
  'picture at the head': ({ headPicture }) => headPicture,
  'picture near, in a credit': ({ picture, media, found, short }) =>
    picture?.how === 'near' && (media || found || short),
  'media as a label': ({ media, short, label, subject, statement }) =>
    media && (short || label) && !(subject && statement),
  'under credits': ({ short, creditsHeading }) => short && creditsHeading,
  'found, in a short line': ({ found, short, isLink, mark }) => found && (short || (isLink && !mark)),
  'the word license': ({ licenseWord, isLink }) => licenseWord && isLink,
  'the word license, no link': ({ licenseWord, isLink }) => licenseWord && !isLink,
  'under the word license': ({ licenseHeading }) => licenseHeading,
  'of data': ({ data }) => data,
  'the word license, aside': ({ licenseWord, aside }) => licenseWord && aside,
  'leads to a page about a license': ({ leads }) => leads,
  'called rights': ({ is }) => is('rights'),
  'before the text': ({ is }) => is('before-text'),
  'after the text': ({ is }) => is('after-text'),
  'after the text, short': ({ is, short }) => is('after-text') && short,
  'after the text, by itself': ({ is, lone }) => is('after-text') && lone,
  copyright: ({ copyright }) => copyright,
  versioned: ({ versioned }) => versioned,
  again: ({ again }) => again,
  'only license': ({ alone }) => alone,
  short: ({ short }) => short,
  link: ({ isLink }) => isLink,
  article: ({ is }) => is('article', 'main'),
  nav: ({ nav }) => nav,
  footer: ({ is }) => is('footer'),
  list: ({ is }) => is('list'),
  table: ({ is }) => is('table'),
} satisfies Record<string, (cues: Cues) => boolean | undefined>;

export type Feature = keyof typeof CONDITIONS;

/** How much each feature counts for a role; one that is not named counts nothing. */
export type Weights = Record<'page' | 'part', Partial<Record<Feature, number>>>;

export const FEATURES = Object.keys(CONDITIONS) as Feature[];

/** Which of them a statement has. */
export const featuresOf = (cues: Cues): Feature[] => FEATURES.filter((feature) => CONDITIONS[feature](cues));

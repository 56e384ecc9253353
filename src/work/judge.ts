import { type Cues, readCues } from './cues';
import { type Feature, featuresOf, type Weights } from './features';
import type { Reading } from './reading';
import { WEIGHTS } from './weights';

/** What a statement in the page's text is: the page's own license, a credit for a part of it, or only a mention. */
export interface Judgement {
  role: 'page' | 'part' | 'mention';
  /** How strongly it speaks for the page; comparable among statements of a page. */
  weight: number;
  /** It only leads to the words of a license that was named before. */
  isFullText?: boolean;
  /** It is said of what came before or after a year. */
  isOfPeriod?: boolean;
  /** It is said of this text, and not of the site that it stands on. */
  isOfText?: boolean;
  /** It is said of the file that the page is about. */
  isOfFile?: boolean;
  /** It says in so many words that something is put under its license, and names no picture. */
  isStated?: boolean;
  /** It has the form of a credit, which nobody writes for a page of their own. */
  isCredit?: boolean;
  /** It is said of pictures of the site, those of the text below it among them. */
  isOfPictures?: boolean;
}

const MENTION: Judgement = { role: 'mention', weight: 0 };

/** What holds on every page, whatever else speaks for a statement: others' words, and what is asked or quoted, offer nothing here. */
export const isOfOthers = (cues: Cues): boolean => {
  const { is, rel, picture, caption, question, quoted, builtWith, tiles, reference, attributive, setApart } = cues;
  if (is('comment') && !rel) return true;
  // What leads to another page is credited there, unless its picture is here, with the credit.
  if ((is('teaser') || (is('quote') && !setApart)) && !picture) return true;
  // What a page is built with has licenses of its own: a theme, a map of many tiles with its data's license in a corner.
  if ((builtWith && !picture) || tiles || (reference && !picture) || attributive || cues.showsLicense) return true;
  // The bare name of a software's license, in a text, is spoken of.
  if (cues.software && !cues.statement && !cues.subject && !rel && !cues.aside && !cues.headed && !is('rights'))
    return true;
  return (question || quoted) && !caption && picture?.how !== 'same';
};

/** Whether it stands in the caption of a picture, and does not speak of the page there. */
const isOfFigure = ({ caption, picture, subject, software }: Cues): boolean =>
  caption && picture?.how === 'figure' && !subject && !software;

const weigh = (features: readonly Feature[], weights: Weights['page']): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);

/**
 * Judges one statement by its own markup and the words around it; never by the site.
 * @param others all statements of the page
 */
export const judge = (reading: Reading, others: readonly Reading[], weights: Weights = WEIGHTS): Judgement => {
  const cues = readCues(reading, others);
  if (isOfOthers(cues)) return MENTION;
  const features = featuresOf(cues);
  const weight = weigh(features, weights.page);
  // Its pictures as the subject of a sentence, or the caption under one: the license is theirs.
  const isCredit = cues.slashed || cues.sourced || cues.ownWork || cues.titled;
  if (cues.thisPicture || (cues.pagePictures && !cues.notOffered) || isOfFigure(cues) || isCredit)
    return { role: 'part', weight, isCredit };
  if (weight >= 0 && !cues.picturesHeading)
    return {
      role: 'page',
      weight,
      isFullText: cues.fullText,
      isOfPeriod: cues.ofPeriod,
      isOfText: cues.thisText && (cues.statement || cues.named),
      isOfFile: cues.thisFile,
    };
  const isStated = cues.statement && !cues.media && !cues.label && !cues.found && !cues.caption;
  if (weigh(features, weights.part) >= 0 && !cues.inPhrase) return { role: 'part', weight, isStated };
  const isOfPictures = cues.blanket && cues.statement && !cues.notOffered && !cues.aside && !cues.nav;
  return { ...MENTION, isOfPictures };
};

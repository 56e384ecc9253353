import type { License } from '../license/license';
import type { Language } from './language/language';

/** How a person uses a work: what a credit depends on, beside the work itself. */
export interface Use {
  /** The license that they chose among those that the page names. */
  license: License;
  /** Shared as it is, changed into something new, or placed beside other works as it is. */
  manner: Manner;
  /** What was changed, in the person's words; null where nothing was. Small changes may be said of a work shared as it is. */
  changes: string | null;
  /** Whether money is made with it; null where the person has not said. */
  commercial: boolean | null;
  /** On a screen addresses can be links; in print they are spelled out. */
  medium: Medium;
  /** Where it is used: an address, or words ("page 12 of our brochure"); null where the person has not said. */
  where: string | null;
  /** What the work is called there, such as "Figure 3.2"; left out where it has no number. */
  number?: string;
  /** The language of the credit; English where it is left out, as in all that were made before there were others. */
  language?: Language;
}

/** UTF-16 units that a number has at most. */
export const NUMBER_LENGTH = 40;

export const MANNERS = ['as-is', 'adapted', 'collection'] as const;
export type Manner = (typeof MANNERS)[number];
export const MEDIA = ['screen', 'print'] as const;
export type Medium = (typeof MEDIA)[number];

/** A use of which nothing was said but the license: shared as it is, on a screen. */
export const plainUse = (license: License): Use => ({
  license,
  manner: 'as-is',
  changes: null,
  commercial: null,
  medium: 'screen',
  where: null,
});

import type { License } from '../license/license';
import type { Seen, Work } from '../work/work';

/** What a person says of a work that was concluded from a page. */
export type Verdict =
  | { is: 'license'; license: License['id'] }
  | { is: 'not-licensed' }
  /** The license is the page's own. */
  | { is: 'about-page' }
  /** The license is that of an image, a video or a sound, by its absolute address. */
  | { is: 'about-media'; address: string };

/** That a person said so, to be used from then on for that work on that page. */
export interface Correction {
  id: string;
  /** The address that the page calls its own (Observation.canonical), without a fragment. */
  page: string;
  /** The work's id as the page alone makes it, whatever was corrected; the page's address where the page names no license. */
  subject: Work['id'];
  says: Verdict;
  /** Why, in the person's words, at most NOTE_LENGTH characters; may be ''. */
  note: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** The ids of the licenses that the page said. */
  was: License['id'][];
}

/** What is seen on a page, as a person corrected it. */
export interface Corrected extends Seen {
  /** What corrections of this page name as their page. */
  canonical: string;
  /** Those that changed something that is seen, the oldest first. */
  corrections: Correction[];
  /** The works that a person said to be not licensed, as the page makes them. */
  dismissed: Work[];
}

/** The address that the corrections of a page stand under. */
export const pageOf = (address: string): string => address.split('#')[0] ?? address;

/** A part of a credit, or a duty or freedom that goes with giving one. */
export type Part =
  | 'title'
  | 'creator'
  | 'parties' // others whom the licensor names for credit: a sponsor, a publisher, a journal
  | 'source'
  | 'license-version' // which license it is, so that its text can be found
  | 'notices' // copyright notices, as written
  | 'disclaimer' // notices that refer to the license and to the disclaimer of warranties
  | 'changes'
  | 'as-requested' // the manner in which the licensor asks to be credited
  | 'statement' // the license's own, where the licensor asks for none
  | 'no-endorsement'
  | 'removal' // of the credit, when the licensor asks for it
  | 'one-link' // a link to a page with everything is enough
  | 'cure'; // who mends a mistake in time has the license again

type Weight = 'required' | 'required-if-supplied' | 'recommended' | 'permitted' | 'forbidden';

/** What a license version says about one part, with the clause that says it. */
export interface Rule {
  what: Part;
  weight: Weight;
  clause: string;
}

/** A rule of several versions. */
export interface VersionRule extends Rule {
  versions: readonly string[];
}

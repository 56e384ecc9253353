import type { Checked, CheckedMedium } from '../../src/check/checked';
import { type Judgement, judge, VERDICTS, type Verdict } from '../../src/check/judge';
import type { Uses } from '../../src/check/lacks';
import type { Work } from '../../src/work/work';

/** A medium of a document with what was judged of it. */
export interface Judged {
  medium: CheckedMedium;
  judgement: Judgement;
  /** The work that it is: of the library, or as its own file says; null where nobody knows. */
  work: Work | null;
  /** The id of the library's entry; null where it is not in there. */
  entry: string | null;
  uses: Uses;
  /** False where a project was chosen, and the library's work is not one of it. */
  isInProject: boolean;
}

/** What a person said of pictures that look like a work: the numbers of media, with the entries that they are. */
export type Confirmed = ReadonlyMap<number, string>;

const merged = (own: Uses | undefined, all: Uses): Uses => ({
  commercial: own?.commercial ?? all.commercial,
  changed: own?.changed ?? all.changed,
});

/**
 * Judges every medium of a document.
 * @param uses what the person said of all of them; what a project says of one goes before that
 */
export const judgeAll = (checked: Checked, uses: Uses, confirmed: Confirmed): Judged[] =>
  checked.media.map((medium) => {
    const entry = medium.match?.id ?? confirmed.get(medium.number) ?? null;
    const kept = entry === null ? undefined : checked.works[entry];
    const work = kept ?? medium.own;
    const own = merged(entry === null ? undefined : checked.project?.[entry], uses);
    return {
      ...{ medium, work, entry: kept ? entry : null, uses: own },
      judgement: judge(medium, work && { work, isInLibrary: kept !== undefined }, own, checked.lines),
      isInProject: checked.project === null || (entry !== null && entry in checked.project),
    };
  });

/** The media by their verdicts, those first of which something is to be done. */
export const byVerdict = (judged: readonly Judged[]): [Verdict, Judged[]][] =>
  VERDICTS.map((verdict): [Verdict, Judged[]] => [
    verdict,
    judged.filter(({ judgement }) => judgement.verdict === verdict),
  ]).filter(([, all]) => all.length > 0);

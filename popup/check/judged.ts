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

/** What a person said of single media, by their numbers. */
export interface Answers {
  /** The entries that they are, null for none of those that were found. */
  confirmed: ReadonlyMap<number, string | null>;
  /** Whether they were changed; null where that is not said. */
  changed: ReadonlyMap<number, boolean | null>;
}

/**
 * Judges every medium of a document.
 * @param commercial what the person said of the document's use; what a project says of a work goes before that
 */
export const judgeAll = (checked: Checked, commercial: Uses['commercial'], { confirmed, changed }: Answers): Judged[] =>
  checked.media.map((medium) => {
    const said = confirmed.get(medium.number);
    const entry = said === undefined ? (medium.match?.id ?? null) : said;
    const kept = entry === null ? undefined : checked.works[entry];
    const work = kept ?? medium.own;
    const used = entry === null ? undefined : checked.project?.[entry];
    const own: Uses = {
      commercial: used?.commercial ?? commercial,
      changed: changed.has(medium.number) ? (changed.get(medium.number) ?? null) : (used?.changed ?? null),
    };
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

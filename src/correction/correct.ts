import { fromId } from '../license/from-id';
import type { Seen, Work } from '../work/work';
import { type Corrected, type Correction, pageOf } from './correction';
import { addToPage, moveToMedia, moveToPage } from './move';
import { testify } from './testimony';

/** The work with what a person said put before what the page says, once. */
const withTestimony = (work: Work, correction: Correction): Work => ({
  ...work,
  evidence: [
    testify(correction),
    ...work.evidence.filter(({ evidence, about }) => evidence !== 'person' || about !== correction.subject),
  ],
});

const isCorrected = ({ evidence }: Work, { subject }: Correction): boolean =>
  evidence.some((signal) => signal.evidence === 'person' && signal.about === subject);

/** The same file may be there once for each license: then the one that said what it said when it was corrected. */
const findSubject = (works: readonly Work[], correction: Correction): Work | undefined => {
  const same = works.filter(({ id }) => id === correction.subject);
  const isAsItWas = ({ licenses }: Work) => licenses.map(({ id }) => id).join() === correction.was.join();
  return same.find((work) => isCorrected(work, correction)) ?? same.find(isAsItWas) ?? same[0];
};

const replace = (works: readonly Work[], old: Work, ...by: Work[]): Work[] =>
  works.flatMap((work) => (work === old ? by : [work]));

const apply = (seen: Corrected, correction: Correction): Corrected => {
  const { says, subject } = correction;
  const found = findSubject(seen.works, correction);
  const applied = { ...seen, corrections: [...seen.corrections, correction] };
  if (says.is === 'license') {
    const license = fromId(says.license);
    if (!license || (!found && subject !== seen.canonical)) return seen;
    const added = found ? seen.works : addToPage(seen, license);
    const work = found ?? (added[0] as Work);
    // A person has decided: what else the page names stays in the evidence, and is no open question any more.
    const corrected = withTestimony({ ...work, licenses: [license], conflicts: [] }, correction);
    return { ...applied, works: replace(added, work, corrected) };
  }
  // Not there any more: it has become one with another, or was dismissed.
  if (!found) return [...seen.works, ...seen.dismissed].some((work) => isCorrected(work, correction)) ? applied : seen;
  const work = withTestimony(found, correction);
  const others = replace(seen.works, found);
  if (says.is === 'not-licensed') return { ...applied, works: others, dismissed: [...seen.dismissed, work] };
  const works = replace(seen.works, found, work);
  return {
    ...applied,
    works: says.is === 'about-page' ? moveToPage(works, work, seen) : moveToMedia(works, work, says.address),
  };
};

/** What a license belongs to is settled before which it is. */
const inOrder = (a: Correction, b: Correction): number => {
  const isMove = ({ says }: Correction) => says.is === 'about-page' || says.is === 'about-media';
  return Number(isMove(b)) - Number(isMove(a)) || a.at.localeCompare(b.at);
};

/**
 * What is seen on a page as a person has corrected it. A correction is one more signal in a work's evidence, and wins:
 * the page's own stay beside it. One whose work is not there, or whose license this build does not know, changes nothing.
 * Correcting again what is corrected changes nothing either.
 * @param canonical the address that the page calls its own
 */
export const correct = (seen: Seen, canonical: string, corrections: readonly Correction[]): Corrected => {
  const page = pageOf(canonical);
  const before: Corrected = { dismissed: [], ...seen, canonical: page, corrections: [] };
  return corrections
    .filter((correction) => correction.page === page)
    .sort(inOrder)
    .reduce(apply, before);
};

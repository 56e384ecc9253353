import { type Concern, concernsOf } from '../attribution/concern';
import { findSafe, offersOf } from '../attribution/safe-license';
import { foldText } from '../license/from-words';
import type { License } from '../license/license';
import { permitsReuse, termsOf } from '../license/terms';
import type { Work } from '../work/work';
import type { Words } from './credit-words';
import { agrees, type Lack, lacksOf, leadsTo, type Uses } from './lacks';
import type { Beside, Medium } from './medium';
import { namesAnother, saysOwn } from './own-words';
import { readSaid, type Said } from './said';

/**
 * full: credited as its license asks · incomplete: without something · uncredited: a license is known of it from the file itself, and
 * nothing credits it · forbidden: its license has no room for this use · known: it is in the library, and nothing here credits it · free:
 * nothing credits it, and its license asks for no credit · own: the document says that it is its author's own · unknown: nobody knows of a
 * license
 */
export const VERDICTS = ['forbidden', 'uncredited', 'known', 'incomplete', 'unknown', 'free', 'own', 'full'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judgement {
  verdict: Verdict;
  /** The license that was judged by: the one that the words name where the work has it, else the work's own. */
  license: License | null;
  said: Said | null;
  lacks: Lack[];
  /** What stands against the use. */
  concerns: Concern[];
}

/** What is known of a medium's work: from the library, or from its own file. */
interface KnownWork {
  work: Work;
  isInLibrary: boolean;
}

/** Whether a license asks for no credit: CC0, what is in the public domain. */
const asksNothing = (license: License): boolean => permitsReuse(license) && termsOf(license).asks.length === 0;

/** Whether words are about a known work: they have its title, or lead to it. */
const isAbout = (work: Work): ((words: Words) => boolean) => {
  const title = foldText(work.title ?? '').trim();
  return ({ text, links }) =>
    (title.length > 3 && foldText(text).includes(title)) || links.some(({ address }) => leadsTo(address, work));
};

/** Lines of lists that are about a known work. */
const linesAbout = (work: Work, lines: readonly Words[]): Beside[] =>
  lines
    .filter(isAbout(work))
    .slice(0, 3)
    .map(({ text, links }): Beside => ({ how: 'list', text, links: [...links] }));

/** A medium with the line about this very work before others of its list: several pictures of one slide have one label there. */
const withOwnFirst = (medium: Medium, work: Work): Medium => {
  const listed = medium.beside.filter(({ how }) => how === 'list');
  if (listed.length < 2) return medium;
  const own = listed.filter(isAbout(work));
  if (own.length === 0) return medium;
  const rest = listed.filter((each) => !own.includes(each));
  const before = medium.beside.filter(({ how }) => how !== 'list' && how !== 'speaker');
  const last = medium.beside.filter(({ how }) => how === 'speaker');
  return { ...medium, beside: [...before, ...own, ...rest, ...last] };
};

/** Whether the words at a medium say that it is the document's author's own, and name nobody else. */
const isOwn = ({ beside }: Medium, said: Said | null): boolean =>
  (said === null || (said.creator === null && said.source === null)) &&
  beside.some(({ how, text }) => how !== 'document' && saysOwn(text)) &&
  !beside.some(({ text }) => namesAnother(text));

/** Concerns that keep a use from being covered; "under the same license" is a duty, and told elsewhere. */
const FORBIDS: readonly Concern['code'][] = [
  ...(['nothing-permitted', 'adaptation-not-permitted', 'adaptation-not-shared', 'commercial'] as const),
  'commercial-restricted',
];

/**
 * Judges the credit of one medium by the rules of its license's version.
 * @param known the work that it is, where that is certain: by its address, by its file, or because a person said so
 * @param lines lines of lists in the document that nobody is sure to be meant by
 */
export const judge = (given: Medium, known: KnownWork | null, uses: Uses, lines: readonly Words[] = []): Judgement => {
  const work = known?.work ?? null;
  const medium = work ? withOwnFirst(given, work) : given;
  const more = work ? linesAbout(work, lines) : [];
  const beside = [...medium.beside, ...more];
  const said = readSaid(medium, more);
  const offers = work ? offersOf(work) : [];
  const license =
    (said && (offers.find((each) => agrees(each, said.license)) ?? (work ? null : said.license))) ??
    (work ? (findSafe(work) ?? offers[0] ?? null) : null);
  if (work === null && isOwn(medium, said)) return { verdict: 'own', license, said, lacks: [], concerns: [] };
  if (!license) return { verdict: 'unknown', license: null, said, lacks: [], concerns: [] };
  const words = beside.map(({ text, links }) => [text, ...links.map((link) => link.text)].join(' ')).join('\n');
  const manner = uses.changed === true ? 'adapted' : 'as-is';
  const concerns = concernsOf({ license, manner, commercial: uses.commercial }).filter(({ code }) =>
    FORBIDS.includes(code),
  );
  const isTold = said !== null || work?.creators.some(({ name }) => foldText(words).includes(foldText(name))) === true;
  const lacks = isTold || work === null ? lacksOf(license, said, words, work, uses, beside) : [];
  // The audience hears at most what the notes say, and a copy of the slides has none.
  if (said?.beside.how === 'speaker' && !asksNothing(license))
    lacks.push({ what: 'shown', clause: null, isSure: true });
  const verdict = ((): Verdict => {
    if (concerns.length > 0) return 'forbidden';
    if (!isTold && asksNothing(license)) return 'free';
    if (!isTold) return known?.isInLibrary ? 'known' : 'uncredited';
    return lacks.some(({ isSure }) => isSure) ? 'incomplete' : 'full';
  })();
  return { verdict, license, said, lacks, concerns };
};

import { type Concern, concernsOf } from '../attribution/concern';
import { ruleOf } from '../attribution/rules';
import { findSafe, offersOf } from '../attribution/safe-license';
import { foldText } from '../license/from-words';
import type { License } from '../license/license';
import { termsOf } from '../license/terms';
import { hasVersions } from '../license/versions';
import { looksLikeName } from '../work/name';
import type { Work } from '../work/work';
import type { Words } from './credit-words';
import type { Beside, Medium } from './medium';
import { readSaid, type Said } from './said';
import { isSameAddress } from './same-address';
import { saysChanged } from './says-changed';

/** How a person uses what is in the document; null where they have not said. */
export interface Uses {
  commercial: boolean | null;
  changed: boolean | null;
}

/**
 * full: credited as its license asks · incomplete: without something · uncredited: a license is known of it from the file itself, and
 * nothing credits it · forbidden: its license has no room for this use · known: it is in the library, and nothing here credits it · unknown:
 * nobody knows of a license
 */
export const VERDICTS = ['forbidden', 'uncredited', 'known', 'incomplete', 'unknown', 'full'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Something that a credit lacks. */
export interface Lack {
  what:
    | 'title'
    | 'creator'
    | 'source'
    | 'license'
    | 'other-license'
    | 'license-version'
    | 'license-address'
    | 'notices'
    | 'changes';
  /** The clause of the license's version that asks for it; null where none is written down. */
  clause: string | null;
  /** False where the license only recommends it, or nobody knows whether the work has one. */
  isSure: boolean;
}

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
export interface KnownWork {
  work: Work;
  isInLibrary: boolean;
}

const agrees = (one: License, other: License): boolean =>
  one.unit === other.unit && (one.version === null || other.version === null || one.version === other.version);

/** Lines of lists that are about a known work: they have its title, or lead to it. */
const linesAbout = (work: Work, lines: readonly Words[]): Beside[] => {
  const title = foldText(work.title ?? '').trim();
  return lines
    .filter(
      ({ text, links }) =>
        (title.length > 5 && foldText(text).includes(title)) || links.some(({ address }) => leadsTo(address, work)),
    )
    .slice(0, 3)
    .map(({ text, links }): Beside => ({ how: 'list', text, links: [...links] }));
};

/** Whether an address is where a work is, or where it was seen. */
export const leadsTo = (address: string, { address: own, source, page }: Work): boolean =>
  [own, source, page.address].some((each) => each !== null && isSameAddress(address, each));

/** Whether a piece of a credit may be a name. */
const mayName = ({ beside, license }: Said): boolean =>
  beside.text
    .split(/[,;:|/()\n“”"]|\s[-–—]\s/)
    .some((piece) => looksLikeName(piece.trim(), 'beside') && !foldText(license.name).includes(foldText(piece.trim())));

/** Concerns that keep a use from being covered; "under the same license" is a duty, and told elsewhere. */
const FORBIDS: readonly Concern['code'][] = [
  ...(['nothing-permitted', 'adaptation-not-permitted', 'adaptation-not-shared', 'commercial'] as const),
  'commercial-restricted',
];

const lacksOf = (
  license: License,
  said: Said | null,
  words: string,
  work: Work | null,
  uses: Uses,
  beside: readonly Beside[],
): Lack[] => {
  const lacks: Lack[] = [];
  const text = foldText(words);
  const note = (what: Lack['what'], isSure = true): void => {
    const rule = ruleOf(
      what === 'license-address' || what === 'license' || what === 'other-license' ? 'license-version' : what,
      license,
    );
    const isAsked = rule?.weight.startsWith('required') ?? false;
    if (rule || what === 'license' || what === 'other-license')
      lacks.push({ what, clause: rule?.clause ?? null, isSure: isSure && (isAsked || !rule) });
  };
  const has = (name: string): boolean => text.includes(foldText(name).trim());
  if (work) {
    if (work.creators.some(({ name }) => !has(name))) note('creator');
    if (work.title && !has(work.title)) note('title');
    const leads = beside.some(({ links }) => links.some(({ address }) => leadsTo(address, work)));
    if (!leads && !(said?.source && leadsTo(said.source, work))) note('source');
    if (work.notices.some((notice) => !has(notice))) note('notices');
  } else if (said) {
    // Words may hold a name that nothing there calls a maker's: "Boat: Ben Ruiz, CC BY 4.0".
    if (!said.creator) note('creator', !mayName(said));
    // Nobody knows whether it has a title, where the license wants one.
    if (!said.title && ruleOf('title', license)?.weight.startsWith('required')) note('title', false);
    if (!said.source) note('source');
  }
  if (!said) note('license');
  else {
    const offers = work ? offersOf(work) : [];
    if (work && !offers.some((each) => agrees(each, said.license))) note('other-license');
    else if (said.license.version === null && hasVersions(license)) note('license-version');
    if (!said.hasLicenseAddress && license.address !== null) note('license-address');
  }
  if (uses.changed === true && termsOf(license).asks.length > 0 && !saysChanged(words)) note('changes');
  return lacks;
};

/**
 * Judges the credit of one medium by the rules of its license's version.
 * @param known the work that it is, where that is certain: by its address, by its file, or because a person said so
 * @param lines lines of lists in the document that nobody is sure to be meant by
 */
export const judge = (medium: Medium, known: KnownWork | null, uses: Uses, lines: readonly Words[] = []): Judgement => {
  const work = known?.work ?? null;
  const more = work ? linesAbout(work, lines) : [];
  const beside = [...medium.beside, ...more];
  const said = readSaid(medium, more);
  const offers = work ? offersOf(work) : [];
  const license =
    (said && (offers.find((each) => agrees(each, said.license)) ?? (work ? null : said.license))) ??
    (work ? (findSafe(work) ?? offers[0] ?? null) : null);
  if (!license) return { verdict: 'unknown', license: null, said, lacks: [], concerns: [] };
  const words = beside.map(({ text, links }) => [text, ...links.map((link) => link.text)].join(' ')).join('\n');
  const manner = uses.changed === true ? 'adapted' : 'as-is';
  const concerns = concernsOf({ license, manner, commercial: uses.commercial }).filter(({ code }) =>
    FORBIDS.includes(code),
  );
  const isTold = said !== null || work?.creators.some(({ name }) => foldText(words).includes(foldText(name))) === true;
  const lacks = isTold || work === null ? lacksOf(license, said, words, work, uses, beside) : [];
  const verdict = ((): Verdict => {
    if (concerns.length > 0) return 'forbidden';
    if (!isTold) return known?.isInLibrary ? 'known' : 'uncredited';
    return lacks.some(({ isSure }) => isSure) ? 'incomplete' : 'full';
  })();
  return { verdict, license, said, lacks, concerns };
};

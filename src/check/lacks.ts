import { ruleOf } from '../attribution/rules';
import { offersOf } from '../attribution/safe-license';
import { foldText } from '../license/from-words';
import type { License } from '../license/license';
import { termsOf } from '../license/terms';
import { hasVersions } from '../license/versions';
import { looksLikeName } from '../work/name';
import type { Work } from '../work/work';
import type { Beside } from './medium';
import type { Said } from './said';
import { isSameAddress } from './same-address';
import { saysChanged } from './says-changed';

/** How a person uses what is in the document; null where they have not said. */
export interface Uses {
  commercial: boolean | null;
  changed: boolean | null;
}

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
    | 'other-address'
    | 'notices'
    | 'changes'
    | 'shown';
  /** The clause of the license's version that asks for it; null where none is written down, or it is only recommended. */
  clause: string | null;
  /** False where the license only recommends it, or nobody knows whether the work has one. */
  isSure: boolean;
}

/** Whether two licenses are one, said with and without its version. */
export const agrees = (one: License, other: License): boolean =>
  one.unit === other.unit && (one.version === null || other.version === null || one.version === other.version);

/** Whether an address is where a work is, or where it was seen. */
export const leadsTo = (address: string, { address: own, source, page }: Work): boolean =>
  [own, source, page.address].some((each) => each !== null && isSameAddress(address, each));

/** Whether a piece of a credit may be a name. */
const mayName = ({ beside, license }: Said): boolean =>
  beside.text
    .split(/[,;:|/()\n“”"]|\s[-–—]\s/)
    .some((piece) => looksLikeName(piece.trim(), 'beside') && !foldText(license.name).includes(foldText(piece.trim())));

const isOfLicense = (what: Lack['what']): what is 'license' | 'license-address' | 'other-license' | 'other-address' =>
  /license$|address$/.test(what);

/**
 * What a credit lacks of what its license's version wants.
 * @param words all words beside the medium
 * @param work what it is, where that is known: then the credit has to say what the work has
 */
export const lacksOf = (
  license: License,
  said: Said | null,
  words: string,
  work: Work | null,
  uses: Uses,
  beside: readonly Beside[],
): Lack[] => {
  const lacks: Lack[] = [];
  const text = foldText(words);
  const note = (what: Exclude<Lack['what'], 'shown'>, isSure = true): void => {
    const rule = ruleOf(isOfLicense(what) ? 'license-version' : what, license);
    const isAsked = rule?.weight.startsWith('required') ?? false;
    if (rule || what === 'license' || what === 'other-license' || what === 'other-address')
      lacks.push({ what, clause: isAsked ? (rule?.clause ?? null) : null, isSure: isSure && (isAsked || !rule) });
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
    if (said.isContradicted) note('other-address');
    else if (!said.hasLicenseAddress && license.address !== null) note('license-address');
  }
  if (uses.changed === true && termsOf(license).asks.length > 0 && !saysChanged(words)) note('changes');
  return lacks;
};

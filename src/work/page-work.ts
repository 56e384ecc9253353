import { foldText } from '../license/from-words';
import type { License } from '../license/license';
import type { Context, Observation, Says, Signal } from '../signal/signal';
import { areAlternatives } from './alternative';

import { BUILT_WITH, MEDIA_SUBJECT, OWN_SUBJECT, TEXTS_ONLY } from './cue-words';
import { creatorsOf, isWebAddress, kindOf, noticesOf, titleOf } from './describe';
import { holderIn, subjectIn } from './page-names';
import type { Reading } from './reading';
import { lineBefore, linesOf, sentenceBefore } from './surround';
import type { Creator, Work } from './work';

/** A reading that speaks for the page, and how strongly. */
export interface Claim {
  reading: Reading;
  weight: number;
  /** It is said of what came before or after a year, and so hardly of this page where another speaks. */
  isOfPeriod?: boolean | undefined;
  /** It is said of this text: that counts before what is said of its site. */
  isOfText?: boolean | undefined;
  /** It is said of a file that the page is about. */
  isOfFile?: boolean | undefined;
}

/** How strongly a claim speaks beside others: one that contradicts itself counts less, one about this very text more than all others. */
const rankOf = ({ weight, isOfText, reading }: Claim): number =>
  weight + (isOfText ? 20 : 0) - (reading.conflicts.length > 0 ? 1 : 0);

/**
 * Metadata that is written for machines says on purpose what it says: about as strong as rel=license with a sentence. The
 * site's own record is what such metadata is made from, and weighs more than all that a page says of itself.
 */
const WEIGHTS: Partial<Record<Signal['evidence'], number>> = {
  record: 18,
  'link-element': 3,
  meta: 3,
  rdfa: 2.5,
  'json-ld': 3,
  microdata: 3,
  site: 3,
};

export const claimOf = (reading: Reading): Claim => ({ reading, weight: WEIGHTS[reading.signal.evidence] ?? 0 });

/** "Public domain" with no mark is the loosest name of CC0, too. */
const isLooser = (a: License, b: License): boolean => a.unit === 'mark' && a.version === null && b.unit === 'zero';

/** The same license said with more or less precision. */
export const agrees = (a: License, b: License): boolean =>
  isLooser(a, b) ||
  isLooser(b, a) ||
  (a.unit === b.unit &&
    (a.version === b.version || a.version === null || b.version === null) &&
    (a.port === b.port || a.port === null || b.port === null));

/** A page that names this many different licenses as strongly as its own is one about licenses. */
const ABOUT_LICENSES = 4;

export const precision = ({ version, port }: License): number => (version ? 1 : 0) + (port ? 1 : 0);

/** The one of several licenses that agree which says most of itself; at least one is given. */
export const mostPrecise = (licenses: readonly License[]): License =>
  licenses.reduce((most, license) => (precision(license) > precision(most) ? license : most));

/** "This text", "der Artikel": the page calls itself so, and limits nothing. */
const ITSELF =
  /(?<!\p{L})(?:this|the|dies\w*|der|das|ce|cet|este|quest[oa]|dit|het) (?:texte?|testo|texto|tekst|articles?|artikel|articolo|articulo)(?!\p{L})/u;

/** The words before a statement that limit it to the texts, or to the pictures of the page; null where it covers everything. */
const scopeOf = ({ context }: Signal): string | null => {
  if (!context) return null;
  const sentence = sentenceBefore(context.before);
  const folded = foldText(sentence);
  const texts = TEXTS_ONLY.test(folded) && !ITSELF.test(folded) && !/inhalte|contents?(?!\w)/.test(folded);
  return texts || (MEDIA_SUBJECT.test(folded) && OWN_SUBJECT.test(folded)) ? sentence : null;
};

/** What many people have written, as a statement calls it. */
const OF_VISITORS =
  /(?:user|community|members?|readers?|contributors?|visitors?|nutzer|benutzer|leser)[’']?s?[- ](?:generated |submitted )?(?:contributions?|contents?|submissions?|posts|text|beitrage|inhalte)|(?:contributions?|submissions?) (?:by|of|from) (?:users|members|readers)|(?:nutzer|benutzer|leser)(?:beitrage|inhalte)|contributions des (?:utilisateurs|membres)|contribuciones de (?:los )?usuarios/u;

/** Lines before a statement, and after it, that may say whose the page is. */
const LINES_BEFORE = 3;
const LINES_AFTER = 2;

/** Who holds the rights by the lines around a statement, the nearest first; what a page is built with is another's. */
const holderBeside = ({ before, after }: Context): string | null => {
  const lines = [...linesOf(before).reverse().slice(0, LINES_BEFORE), ...linesOf(after).slice(0, LINES_AFTER)];
  for (const line of lines) {
    const name = BUILT_WITH.test(foldText(line)) ? null : holderIn(line);
    if (name) return name;
  }
  return null;
};

/** Where a sentence of a notice ends. */
const NOTICE_END = /(?<=\p{L}{3})\.?\s{1,3}[|•·]\s|(?<=\p{L}{3})\.\s{1,3}(?=\p{Lu})/u;

/**
 * Who made the page: whom it names for that, else whom the statement itself names ("this podcast by Ann is licensed under"), else who
 * holds the rights by what stands beside it, or in the page's footer ("© 2019 Ann").
 */
const creatorsIn = (signals: readonly Signal[], ranked: readonly Claim[]): Creator[] => {
  const named = creatorsOf(signals);
  if (named.length) return named;
  const contexts = ranked.flatMap(({ reading }) => reading.signal.context ?? []);
  // Who keeps a site holds no rights in what its visitors write.
  if (contexts.some(({ before }) => OF_VISITORS.test(foldText(sentenceBefore(before))))) return [];
  for (const find of [({ before }: Context) => subjectIn(lineBefore(before)), holderBeside])
    for (const context of contexts) {
      const name = find(context);
      const address = context.links.find(({ text }) => text === name)?.address;
      if (name) return [{ name, address: address && isWebAddress(address) ? address : null }];
    }
  const notice = signals.find(({ says, evidence, about }) => says === 'notice' && evidence === 'statement' && !about);
  // "© 2019 Ann Lee. Powered by a press": what the page is built with is said in a sentence of its own.
  const said = notice?.value.split(NOTICE_END)[0] ?? '';
  const holder = BUILT_WITH.test(foldText(said)) ? null : holderIn(said);
  return holder ? [{ name: holder, address: null }] : [];
};

/** Whether different licenses stand in one list or table, as strongly as each other: those of its items. */
const isListing = (ranked: readonly Claim[]): boolean => {
  const [best] = ranked;
  const isItem = ({ reading: { signal } }: Claim) =>
    signal.context?.within.some((role) => role === 'list' || role === 'table') === true &&
    !signal.context.within.includes('footer') &&
    !signal.context.rel.includes('license');
  if (!best || !isItem(best)) return false;
  return ranked.some(
    (other) =>
      isItem(other) &&
      other.weight > best.weight - 0.6 &&
      !agrees(other.reading.license, best.reading.license) &&
      !areAlternatives(best.reading.signal, other.reading.signal) &&
      other.reading.signal.place !== best.reading.signal.place,
  );
};

/**
 * Whether what speaks for the page is one of many licenses in a table or a list that only names them: those that a contribution may be
 * under, those that go together.
 * @param named all statements of the page
 */
const isAmongNamed = ({ reading: { signal }, weight }: Claim, named: readonly Reading[]): boolean => {
  const isItem = ({ context }: Signal) => context?.within.some((role) => role === 'list' || role === 'table') === true;
  const isAside = ({ context }: Signal) =>
    context?.within.some((role) => role === 'footer' || role === 'aside' || role === 'rights') === true;
  if (weight >= 3 || !isItem(signal) || isAside(signal)) return false;
  const units = named
    .filter((other) => isItem(other.signal) && !isAside(other.signal))
    .map(({ license }) => license.unit);
  return new Set(units).size >= ABOUT_LICENSES;
};

/** What the page offers beside its license, in one line with it. */
const alternativesOf = (ranked: readonly Claim[], license: License): License[] => {
  const found: License[] = [];
  for (const { reading: one } of ranked)
    for (const { reading: other } of ranked) {
      if (one === other || !areAlternatives(one.signal, other.signal)) continue;
      for (const each of [one.license, other.license])
        if (![license, ...found].some((known) => agrees(known, each))) found.push(each);
    }
  return found.slice(0, 5);
};

/** What tells of the work beside its license: a source of RDFa's is what it was made from (src/lineage). */
const DESCRIBING: readonly Says[] = ['creator', 'title', 'source', 'basis'];

/** The page's own work, from all that claims to speak for it; null where nothing does. */
export const composePageWork = (
  observation: Observation,
  claims: Claim[],
  statements: readonly Reading[] = [],
): Work | null => {
  const always = claims.filter(({ isOfPeriod }) => !isOfPeriod);
  const ranked = [...(always.length ? always : claims)].sort((a, b) => rankOf(b) - rankOf(a));
  const best = ranked[0];
  if (!best) return null;
  const kinds = new Set(ranked.map(({ reading }) => reading.license.unit));
  if (kinds.size >= ABOUT_LICENSES && best.weight < 3) return null;
  if (isListing(ranked) || isAmongNamed(best, statements)) return null;
  const same = ranked.filter(({ reading }) => agrees(reading.license, best.reading.license));
  const license = mostPrecise([best.reading.license, ...same.map(({ reading }) => reading.license)]);
  const alternatives = alternativesOf(ranked, license);
  const isNew = (other: License) => ![license, ...alternatives].some((known) => agrees(known, other));
  const others = [
    ...ranked.map(({ reading }) => reading.license).filter(isNew),
    ...same.flatMap(({ reading }) => reading.conflicts),
  ].filter(isNew);
  const { signals, canonical } = observation;
  const describing = signals.filter(({ says, about }) => about === '' && DESCRIBING.includes(says));
  const address = canonical.split('#')[0] ?? canonical;
  return {
    id: address,
    about: 'page',
    kind: kindOf(signals),
    address,
    title: titleOf(signals) ?? (observation.title || null),
    creators: creatorsIn(signals, ranked),
    licenses: [license, ...alternatives],
    source: address,
    scope: scopeOf(best.reading.signal),
    notices: noticesOf(signals),
    conflicts: others.filter((other, i) => others.findIndex(({ id }) => id === other.id) === i).slice(0, 20),
    evidence: [...ranked.map(({ reading }) => reading.signal), ...describing].slice(0, 30),
    page: { address: observation.address, title: observation.title },
  };
};

import { isCreativeCommons } from '../license/from-address';
import { foldText, fromWords } from '../license/from-words';
import { type Context, EDGE, type NamedLink, type Signal } from '../signal/signal';
import { type CreditLine, nameAtStart, nameByRole, nameIn } from './credit-name';
import { findLabels } from './maker-labels';
import { isCalledMaker, isPlace, looksLikeName, saysNobody } from './name';
import { FILE_PAGE } from './own-address';
import { creditAfter, creditBefore, linesOf, OBJECT } from './surround';
import type { Creator } from './work';

/** What the words of a credit say beside the license. */
export interface Credit {
  creator: Creator | null;
  title: string | null;
  source: string | null;
}

const QUOTED = /[“„"«»‘']([^“”„"«»]{3,150})[”“"»«’'](?=\s|[,.;:/|)(–-]|$)/;
/** Where a credit begins or ends inside a line: another credit's numbered label, a list's mark, a picture, a sentence. */
const UNIT_START =
  /[;•￼]|(?<=[\p{Ll})\]]{3}[.!?])(?<!(?<!\p{L})(?:prof|dipl|univ|capt|msgr|bros|corp)[.])\s{1,9}(?=\p{Lu})|(?=(?:bild|foto|abb\.?|image|photo|fig\.?)\s?\d{1,4}\s{0,3}:)/giu;
const UNIT_END =
  /[;•￼]|(?<=[\p{Ll})\]]{3}[.!?])(?<!(?<!\p{L})(?:prof|dipl|univ|capt|msgr|bros|corp)[.])\s{1,9}(?=\p{Lu})|(?:bild|foto|abb\.?|image|photo|fig\.?)\s?\d{1,4}\s{0,3}:/iu;
/** Where photo sites show a person, not a picture. */
export const PROFILE =
  /flickr\.com\/(?:photos|people)\/[^/]{1,200}\/?$|\/special:(?:listfiles|contributions)\/|\/(?:user|benutzer|usuario|utilisateur|utente|gebruiker):|\/@[\w.-]{1,100}\/?$|\/(?:users?|people|profile|author|member|artist)s?\/[^/]{1,200}\/?$|deviantart\.com\/?$|^https?:\/\/[\w-]{1,63}\.deviantart\.com\/?$/i;

/** What stands behind another license in the same line, where that names somebody: "Ann, CC BY 4.0, and Bob, ". */
const behindLicense = (lead: string): string | null => {
  const folded = foldText(lead);
  const last = fromWords(lead).at(-1);
  if (!last || folded.length !== lead.length) return null;
  const rest = lead.slice(last.at + last.length).replace(/^[\s)\],;:.]*(?:and|und|et|y|e|en|i|or|oder|ou|o)?\s+/i, '');
  const end = rest.trimEnd();
  return /[,(/|–-]$/.test(end) && /\p{Lu}\p{L}/u.test(end.slice(0, -1)) ? rest : null;
};

/** A last sentence that says no more than that there is a license: "Licensed under", "Sous licence". */
const ONLY_LICENSED =
  /^(?:(?:this|it|image|photo|picture|foto|bild)\s)?(?:(?:is|are|ist)\s)?(?:licen[sc]ed|lizen[zs]iert|released|published|used|sous licence|lizenz|licen[sc]e|bajo (?:la )?licencia|licencia|(?:con |sotto )?licenza|lisens|under|unter)(?:\s(?:under|unter|with|selon|the|an?|der|einer|la|une|una|de|terms|of|licen[cs]e|lizenz))*$/i;

/** Whether what a sentence begins with only says where the work was found, and belongs to what stands before: "Ann Lee. Source · ". */
const isAside = (mark: string, words: string): boolean => {
  const said = words.replace(/[\s·|,.:–-]+/g, ' ').trim();
  return mark.trim() === '' && said !== '' && (saysNobody(said) || isPlace(said) || ONLY_LICENSED.test(said));
};

/** Where the credit begins that a line before its license ends with. */
const beginOf = (lead: string): number => {
  const starts = [...lead.matchAll(UNIT_START)].map(({ index, 0: mark }) => ({
    mark,
    from: index,
    to: index + mark.length,
  }));
  while (starts.length > 0 && isAside(starts.at(-1)?.mark ?? '', lead.slice(starts.at(-1)?.to))) starts.pop();
  const last = starts.pop();
  if (!last) return 0;
  const before = starts.at(-1)?.to ?? 0;
  // "Photo: Ann Lee. From the museum's collection (": the sentence with the label says who, where the next one has none.
  const isLabelled = findLabels(lead.slice(before, last.from)).some(
    ({ standing, isRole, isMaker }) => isMaker && (isRole || standing === 'labelled'),
  );
  return last.mark.trim() === '' && isLabelled && findLabels(lead.slice(last.to)).length === 0 ? before : last.to;
};

const lineOf = (signal: Signal): CreditLine => {
  const { words, context } = signal;
  const { own, above } = creditBefore(context?.before ?? '');
  // The words of a signal may run on behind the license's name, or be the whole credit.
  const named = fromWords(words)[0];
  const [head, rest] = named ? [words.slice(0, named.at), words.slice(named.at + named.length)] : ['', ''];
  // What stands in the block above credits what is here only where it says so, and nothing here does.
  const isAbove =
    !/\p{L}{3}/u.test(head) && findLabels(above).some(({ isMaker }) => isMaker) && !fromWords(above).length;
  const before = isAbove ? above : own;
  const isLast = /\p{L}{3}/u.test(before.replace(/^.*:\s*$/, ''));
  // Where the license comes first, the name may be on the next line; else the credit ends with its own.
  const after = creditAfter(context?.after ?? '', isLast || /\p{L}{3}/u.test(rest));
  const lead = `${before}${head}`;
  const another = behindLicense(lead);
  if (another) return { lead: another, tail: '' };
  // The words of a signal lose the space at their end.
  const tail = /[a-z]$/i.test(rest) && /^[a-z]/i.test(after) ? `${rest} ${after}` : `${rest}${after}`;
  const end = tail.search(UNIT_END);
  return {
    lead: lead.slice(beginOf(lead)),
    tail: end < 0 ? tail : tail.slice(0, end),
  };
};

const isIn = ({ text }: NamedLink, { lead, tail }: CreditLine): boolean =>
  text !== '' && (lead.includes(text) || tail.includes(text));

/** Words without the addresses in them: those say where a work is found, and part what stands around them. */
const withoutAddresses = (words: string): string => words.replace(/\(?https?:\/\/[^\s)]{1,2000}\)?/gi, '|');

/** The name that is a link by itself right before the bracket with the license: "photographed in May by <Ann Lee> (CC BY)". */
const linkedBefore = (links: readonly NamedLink[], { lead, tail }: CreditLine): string | null => {
  const before = /^(.*\S)\s{0,3}[([]\s{0,3}$/s.exec(lead)?.[1];
  // Where more stands in the bracket, that is who, and the link what.
  if (!before || !/^\s*[)\]]/.test(tail)) return null;
  return links.find(({ text }) => before.endsWith(text) && looksLikeName(text, 'bare'))?.text ?? null;
};

/**
 * Who a line begins with that has its title in the heading right above, and says itself where the work was found: of a whole credit only
 * its maker is left. "Ann Lee, Hill Archives. Seen from the east. <Source> · CC BY" below "The tarn" → Ann Lee.
 */
const namedUnderHeading = ({ before, heading, links }: Context): string | null => {
  const [above = '', line = ''] = before
    .replaceAll(EDGE, '\n')
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)
    .slice(-2);
  const isCredit = links.some(({ text }) => text !== '' && line.includes(text) && saysNobody(text));
  if (heading === '' || above !== heading || !isCredit || findLabels(line).length > 0) return null;
  return nameAtStart(line, 'bare');
};

/** Whom a line behind a picture's license names by a role, before the next picture and the next license: a table of what is known of it. */
const namedBelow = ({ after, media }: Context): string | null => {
  if (media.length === 0) return null;
  const own = after.split(OBJECT)[0] ?? '';
  for (const line of linesOf(own.slice(0, fromWords(own)[0]?.at ?? own.length))) {
    const name = nameByRole(line.trim());
    if (name) return name;
  }
  return null;
};

/** Where the link leads in whose words a license is named, if that is the page of a file. */
const ledTo = ({ detail = '' }: Signal): NamedLink | undefined =>
  FILE_PAGE.test(detail) ? { text: '', address: detail } : undefined;

/** Reads creator, title and source out of the words and links around a license that credits something. */
export const readCredit = (signal: Signal): Credit => {
  const line = lineOf(signal);
  const links = (signal.context?.links ?? []).filter(({ address }) => !isCreativeCommons(address));
  const inLine = links.filter((link) => isIn(link, line));
  const quoted = QUOTED.exec(line.lead)?.[1] ?? QUOTED.exec(line.tail)?.[1] ?? null;
  const { author = '', title: called = '' } = signal.context ?? {};
  const read = nameIn({
    lead: withoutAddresses(quoted ? line.lead.replace(QUOTED, ' ') : line.lead),
    tail: withoutAddresses(line.tail),
    subjects: [...(signal.context?.media ?? []).map(({ label }) => label), signal.context?.heading ?? ''],
  });
  const profiled = inLine.find(({ text, address }) => PROFILE.test(address) && looksLikeName(text, 'told'))?.text;
  const name =
    (looksLikeName(author, 'told') || (isCalledMaker(author) && findLabels(author).length === 0) ? author : null) ??
    profiled ??
    linkedBefore(inLine, line) ??
    (signal.context ? namedUnderHeading(signal.context) : null) ??
    read.name ??
    (signal.context ? namedBelow(signal.context) : null);
  const title = (called || quoted) ?? read.title;
  const profile =
    links.find(
      ({ text, address }) =>
        text && name && text.includes(name) && (PROFILE.test(address) || text.length < name.length + 12),
    )?.address ?? null;
  const source =
    (
      links.find(({ text }) => title && text.includes(title)) ??
      inLine.find(({ address }) => address !== profile) ??
      // The whole credit may be one link to where the work was found.
      links.find(({ text }) => signal.words !== '' && text.includes(signal.words.slice(0, 40))) ??
      ledTo(signal) ??
      // A link on the name alone may lead to the picture. Beside a title it is the maker's own: the title would have had the other.
      (title === null ? inLine[0] : undefined)
    )?.address ?? null;
  return {
    creator: name ? { name, address: profile === source && !PROFILE.test(profile ?? '') ? null : profile } : null,
    title,
    source,
  };
};

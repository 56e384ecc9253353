import { isNumbered, makerOfKept } from './kept';
import { findLabels, type Label } from './maker-labels';
import { ADDRESS, isPlace, looksLikeName, nameBefore, type Standing, saysNobody } from './name';

/** What surrounds a license in a credit, without the license itself. */
export interface CreditLine {
  /** The words before the license, back to where the credit begins. */
  lead: string;
  /** The words after it, up to where the credit ends. */
  tail: string;
  /** What the picture shows, as the page calls it: a phrase that only says that again is no name. */
  subjects?: readonly string[];
}

/** Where a name ends for certain. */
const END =
  /(?:[;•·♦→\n￼\])（）]|\s[-–—]\s|:\s|\bCC[ -]?(?:BY|0|Lizenz)|(?<=^|\s)(?:licen[sc]\w{0,30}|lizen[zs]\w{0,30}|some rights|all rights|bestimmte rechte|rights reserved|creative commons|public domain|gemeinfrei)(?![\p{L}\d])|(?<=\p{L}\s)(?:wikimedia|wikipedia|flickr|unsplash|pixabay|pexels)(?!\p{L}))/isu;
/** A small word ends it too; in capitals it may be a name ("Su Li"). */
const END_WORD =
  /(?:^|\s)(?:[Vv]ia|auf|on|at|unter|under|is|are|was|were|ist|sind|bei|from|aus|zur|zum|has|hat|sur|est|sont|en|es|su|released|published|used|used under|steht|stehen|licensed|lizenziert|available|verfügbar|disponible|disponível|disponibile|(?:and|und)(?=\s\p{Ll}{3})|mit|with|for|für|in|im|am)(?=[\s:.,/]|$)/su;
/** A date that stands behind a name: "Ann Lee May 12, 2021". */
const DATE =
  /\s(?:(?:jan|feb|m[aä]r|apr|ma[iyj]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}{0,7}\.?\s)?\d{1,4}(?![\p{L}\d])/iu;
/** When something was made, and nobody: "S.XVI", "c. 1890", "17th century". */
const WHEN =
  /^(?:(?:s|sec|sig|siglo|secolo|s[eé]culo|si[eè]cle)[.\s]{1,2}[IVXL]{1,6}|[IVXL]{2,6}[\s.]{1,2}(?:century|jh|jahrhundert|si[eè]cle|secolo)|(?:ca?\.?|circa|um)\s?\d{3,4}|\d{3,4}s|\d{1,2}(?:st|nd|rd|th)[\s-]century|\d{1,2}\.\s?jahrhundert)[.?]?$/i;
/** The same where nobody knows when. */
const UNDATED = /^\s*(?:n\.\s?d|s\.\s?[df]|o\.\s?J)\.[\s,]*/;
/** A sentence ends, but not behind an initial or a title. */
const SENTENCE =
  /(?<=[\p{L}\d)\]]{3})(?<!(?:^|\s)(?:Prof|Dipl|Univ|Mrs|Rev|Gen|Col|Sgt|Capt|Ing|Mag|Lic|Hon|Msgr|Bros|Corp))[.!?…]{1,3}\s{1,9}|[。！？]/u;
const PARTS = /\||\s[/–—-]\s|,\s|、|，|\s\(|\/\s*$/;

const BEGINS = /^[\s"“„'‚«:：,.\-–—©(（「/|[\]&·]+/;
const ENDS = /[\s"”“'’»:：,.\-–—(（」/|[&·]/;

export const trimMarks = (name: string): string => {
  // A mark of two bytes that was read as two characters leaves the first of them.
  const begun = name
    .replace(/[\s￼]+/g, ' ')
    .replace(/ Â ?$/, '')
    .replace(BEGINS, '');
  let end = begun.length;
  while (end > 0 && ENDS.test(begun.charAt(end - 1))) end--;
  return begun
    .slice(0, end)
    .replace(/^\d{1,2}[).:]\s+/, '')
    .replace(/^\d{4}(?:\s*[-–]\s*\d{4})?\s+/, '')
    .trim();
};

/** "Photo Ann Lee": a label with no colon. */
const BARE_LABEL = /^(?:photos?|fotos?|bild|image|picture|fotografie)\s+(?=\p{Lu})/iu;

/** "Still water at the tarn: Ann Lee": without the title of several words. One word there is a label, and no maker's. */
const withoutTitle = (phrase: string): string => {
  const at = phrase.lastIndexOf(': ');
  return at > 0 && phrase.slice(0, at).trim().includes(' ') ? phrase.slice(at + 2) : phrase;
};

/** Some words up to where an expression finds their end. */
const before = (words: string, end: RegExp): string => {
  const at = words.search(end);
  return at < 0 ? words : words.slice(0, at);
};

/** Some words up to where a name, or its sentence, ends for certain. */
export const untilEnd = (words: string): string => before(before(words, END), SENTENCE);

/** A piece of a credit without the place that it was found at: "flickr/Ann Lee" → Ann Lee; "agency/Ann Lee" stays whole. */
const withoutPlace = (piece: string): string =>
  ADDRESS.test(piece)
    ? piece.trim()
    : trimMarks(
        piece
          .split('/')
          .map(trimMarks)
          .filter((part) => part && !isPlace(part))
          .join('/'),
      );

/** "annlee’s photostream": whose it is. */
const OWNER =
  /^(.{2,40}?)['’]s\s{1,3}(?:flickr\s{1,3})?(?:photo ?stream|photos|stream|gallery|channel|page|account|collection|website|blog|album)$/iu;

/** "the Excavations at Oldtown": what has an article is no person, and its place is a part of its name. */
const BODY = /^the\s.{3,60}?\s(?:at|in)\s\p{Lu}[\p{L}'’-]{1,30}/u;

/** The name that a piece is or begins with, or null. */
const nameOf = (piece: string, standing: Standing): string | null => {
  const whole = withoutPlace(piece);
  const body = BODY.exec(whole)?.[0];
  if (body && !isPlace(body.split(' ').at(-1) ?? '') && looksLikeName(body.replace(/ (?:at|in) /g, ' of '), standing))
    return body;
  const owner = OWNER.exec(whole)?.[1];
  if (owner && looksLikeName(owner, 'told')) return owner;
  if (looksLikeName(whole, standing)) return whole;
  for (const end of [END_WORD, DATE]) {
    const cut = trimMarks(before(whole, end));
    if (cut !== whole && looksLikeName(cut, standing)) return cut;
  }
  // "by Ann Lee taken in May": behind "by" whatever stands first is who.
  const first = standing === 'told' ? trimMarks(nameBefore(whole, 2)) : '';
  return looksLikeName(first, standing) ? first : null;
};

/** The name at the beginning of some words, or null. "Ann Lee / Flickr, 2019" → Ann Lee. */
export const nameAtStart = (words: string, standing: Standing): string | null => {
  const open = words.replace(/^[\s"“„:,.\-–—(/|[·]+/, '');
  for (const piece of untilEnd(open).split(PARTS)) {
    const name = nameOf(piece, standing);
    if (name) return name;
    // What stands first is a name or nothing is: only places may be skipped.
    const rest = withoutPlace(before(piece, END_WORD));
    if (rest && !isPlace(rest) && !/^\d+$/.test(rest)) return null;
  }
  return null;
};

/** Whether a by-word by itself is a part of the name around it: "Otto von Guericke", "Ann von der Au", and not "Sunset von Ann Lee". */
const isInName = (line: string, { begin, end, isParticle }: Label, from: number): boolean => {
  const first = trimMarks(
    line
      .slice(from, begin)
      .split(/,\s|[|;•·/]|\s[–-]\s/)
      .at(-1) ?? '',
  );
  if (!isParticle || !looksLikeName(first, 'beside')) return false;
  const rest = line.slice(end);
  return /^(?:der|den|dem)\s/.test(rest) || !/^\p{Lu}[\p{L}'’.-]*\s\p{Lu}/u.test(rest);
};

/** The name behind the last label that has one; undefined where there is no label at all. */
const afterLabels = (words: string): string | null | undefined => {
  const labels: Label[] = [];
  for (const label of findLabels(words)) if (!isInName(words, label, labels.at(-1)?.end ?? 0)) labels.push(label);
  for (let i = labels.length - 1; i >= 0; i--) {
    const { end, standing, isMaker } = labels[i] as Label;
    const name = isMaker ? nameAtStart(words.slice(end, labels[i + 1]?.begin), standing) : null;
    if (name) return name;
  }
  return labels.length ? null : undefined;
};

/** A credit without a last sentence that only says where the work was found: "Ann Lee. Source · ". */
const withoutAside = (words: string): string => {
  const at = words.lastIndexOf('. ');
  const last = trimMarks(words.slice(at + 1));
  return at > 0 && last !== '' && (saysNobody(last) || isPlace(last)) ? words.slice(0, at) : words;
};

/** The last phrase of some words with no label, where it looks like a name: before the license and the place stands who. */
const lastPhrase = (words: string, standing: Standing, subjects: readonly string[] = []): string | null => {
  const plain =
    withoutAside(words)
      .replace(/\([^()]*(?:\)\s*)?$/, '')
      .split(SENTENCE)
      .filter(trimMarks)
      .at(-1) ?? '';
  const kept = makerOfKept(
    plain
      .split(/\s\/\s|\/\s*$/)
      .map(trimMarks)
      .filter(Boolean),
  );
  if (kept) return kept;
  for (const piece of plain
    .split(/[|;•·￼]|\s[/–—-]\s|,\s|，|\/\s{0,9}$/u)
    .map((each) => trimMarks(each.replace(UNDATED, '')))
    .filter((each) => each && !WHEN.test(each) && !isNumbered(each))
    .reverse()) {
    const name = withoutTitle(withoutPlace(piece)).replace(BARE_LABEL, '');
    if (looksLikeName(name, standing)) return subjects.includes(name) ? null : name;
    if (name && !isPlace(name)) return null;
  }
  return null;
};

/** An opened bracket that holds the license, with what stands before it. */
const bracketOf = (lead: string): { outer: string; inner: string } | null => {
  const match = /^(.*)[([]([^()[\]]*)$/s.exec(lead);
  return match ? { outer: match[1] ?? '', inner: match[2] ?? '' } : null;
};

/** A word for what is credited, and nothing else. */
const KIND_ALONE =
  /^[\s([]*(?:photos?|fotos?|bild(?:er)?|images?|pictures?|imagen|imagem|immagine|video|music|musik|audio|illustrations?|grafik|cover|header (?:photo|image))[\s:]*$/iu;
/** What stands between a license and the name behind it. */
const BETWEEN = /^\s*[)\]]?\s*(?:,|-|–|\||\/|:)?\s*(?:(?:from|by|de|von|par|por|di|door|av|af|courtesy of)\s{1,3})?/i;

type Named = { name: string | null; title: string | null };

/** A word for a source by itself, before what else a bracket says. */
const SOURCE_FIRST =
  /^\s*(?:source|quelle|fuente|fonte|font|bron|kilde|k[aä]lla|[zź]r[oó]d[lł]o|zdroj|источник|出典|来源|來源)\s*,/iu;

/** Whom a bracket with the license in it names, or what stands before it. */
const nameAtBracket = ({ lead, tail, subjects }: CreditLine): Named | null => {
  const bracket = bracketOf(lead);
  if (!bracket) return null;
  const { outer, inner } = bracket;
  const labelled = afterLabels(inner);
  // "(Source, The Museum, CC0)": the bracket says where the work was found, and not who made it.
  const isSource = SOURCE_FIRST.test(inner);
  const inside = labelled === undefined && trimMarks(inner) && !isSource ? lastPhrase(inner, 'beside') : labelled;
  if (inside) return { name: inside, title: null };
  // "Sunset (CC BY-SA 3.0, Ann Lee)": the bracket names who made what stands before it.
  const behind = /^\s*(?:,|by\b|von\b|\/|–|-|:)?\s*([^)\]]*)/s.exec(tail)?.[1] ?? '';
  const named = trimMarks(behind) ? (afterLabels(behind) ?? nameAtStart(behind, 'beside')) : null;
  const before = afterLabels(outer.replace(/\([^()]*\)\s*$/, ' '));
  if (named && !before) return { name: named, title: null };
  if (named && /^\s*(?:,|by\b|von\b|\p{L})/u.test(tail) && before !== undefined) return { name: named, title: before };
  const name = before ?? (before === undefined ? lastPhrase(outer, 'bare', subjects) : null);
  return name ? { name, title: null } : null;
};

/**
 * Who is named in a credit.
 * @returns the name as written, or null; with the words that seem to be the work's title where the name stands behind the license
 */
export const nameIn = (line: CreditLine): Named => {
  const inBracket = nameAtBracket(line);
  if (inBracket) return inBracket;
  const { lead, tail, subjects } = line;
  const labelled = afterLabels(lead);
  if (labelled) return { name: labelled, title: null };
  const after = trimMarks(tail) ? (afterLabels(tail.slice(0, 80)) ?? null) : null;
  // "Photo credit: CC BY-SA Ann", "Photo CC BY from Ann": where the license comes first, the name follows it.
  const isFirst = labelled === null || (labelled === undefined && !trimMarks(lead.replace(KIND_ALONE, '')));
  const behind = isFirst ? nameAtStart(tail.replace(BETWEEN, ''), 'beside') : null;
  const name = (labelled === undefined ? lastPhrase(lead, 'bare', subjects) : null) ?? behind ?? after;
  return { name, title: null };
};

/** Who is named by a line that begins with a role: "Creator: Ann Lee"; or null. */
export const nameByRole = (line: string): string | null => {
  const [first, second] = findLabels(line);
  return first?.begin === 0 && first.isRole && first.isMaker
    ? nameAtStart(line.slice(first.end, second?.begin), 'told')
    : null;
};

import { foldText } from '../license/from-words';

/** What surrounds a license in a credit, without the license itself. */
export interface CreditLine {
  /** The words before the license, back to where the credit begins. */
  lead: string;
  /** The words after it, up to where the credit ends. */
  tail: string;
}

/** Names of places and of kinds, which are nobody's name. */
const PLACE =
  /^(?:(?:via|auf|on|at|from|bei|aus|sur|en|su|by|von|quelle|source|fuente|fonte)(?:\s{0,3}:)?\s{1,3}){0,4}(?:the\s{1,3})?(?:flickr|wikimedia(?: commons)?|wiki ?commons|wikipedia|unsplash|pixabay|pexels|pixelio|commons|youtube|vimeo|soundcloud|freesound|instagram|facebook|openverse|geograph|europeana|deviantart|archive\.org|internet archive|source|quelle|link|via|photos?|fotos?|images?|bild(?:er)?|original|hier|here|eigenes werk|own work|ccnull|stock|cc)\b[\s.:]{0,9}(?:(?:com|org|de|net|co\.uk)\s{0,3})?(?:\([^)]{0,80}\)?)?$/i;
/** What is no name either: an address, a change, a remark on rights, the beginning of a license. */
const NO_NAME =
  /^(?:https?\b|www\.|cropped|cut|edited|modified|resized|adapted|bearbeitet|zugeschnitten|verandert|verfremdet|eigene? |own |some rights|all rights|alle rechte|bestimmte rechte|unter |under |lizen|licen|creative commons|public domain|gemeinfrei|frei|free|deed|bei |in |im |am |der |die |das |the |this |these |a |an |und |and |see |siehe |click |klick|is |ist |zum |zur |orden|ordine|ordre|order|lic(?:$|[. ])|or |oder |gfdl|gpl|o |ou |y |(?:or|oder|and|und)$)/i;

const KIND =
  'foto(?:s|graf(?:in|en)?|grafie|credit|quelle|nachweis)?|photo(?:s|graph(?:er|y)?|graphies?|credits?)?|photographer|pictures?|pic|(?:[\\p{L}]{0,14})bild(?:er|quelle|nachweis|rechte|autor|credit)?\\s?\\d{0,4}|images?\\s?\\d{0,4}|grafik|illustration|abbildung|abb\\.?\\s?\\d{0,4}|fig(?:ure|\\.)?\\s?\\d{0,4}|karte|logo|musik|music|song|audio|video|credits?|cr[eé]dit|quellen?|source|urheber(?:in)?|rechteinhaber|copyright|imagen|imagem|immagine|fotograf[ií]a|zdj[eę]cie|fot\\.|写真|画像|撮影者?|作者|提供|イラスト|afbeelding|cover|author|auteur|autore?(?:in|s)?|artist|creator|created|text|titel|links|rechts|oben|unten|mitte|left|right|top|bottom|middle';
const BY = 'by|von|vom|par|por|door|di|przez|af|av';
/** "Photo: ", "Bild von ", "Image by ", "© 2019 ", ", by ". */
const LABEL = new RegExp(
  `(?:(?<=^|[\\s(\\[/|,•-])(?:${KIND})(?:\\s{1,3}(?:credits?|photo|courtesy(?: of)?|taken))?\\s{0,3}(?:(?::|：|\\||–|-|/|=|©|\\(c\\)){1,4}\\s{0,3}(?:(?:${BY})\\s{1,3}|©\\s{0,3}|\\(c\\)\\s{0,3})?|(?:${BY}|de|from|courtesy(?: of)?)\\s{1,3})|(?<=^|[\\s(\\[/|])(?:fot|foto|photo|ph|abb|ill|cr)\\.\\s{1,3}(?=\\p{Lu})|(?:©|\\(c\\)|copyright)\\s{0,3}(?::\\s{0,3})?(?:\\d{4}(?:\\s{0,3}[-–]\\s{0,3}\\d{2,4})?)?\\s{0,3}(?:(?:${BY})\\s{1,3}|,\\s{0,3}|:\\s{0,3})?|(?<![\\p{L}\\d]|uploaded\\s|hochgeladen\\s|posted\\s|nonhttp)(?:${BY})[:\\s]\\s{0,3}(?!cc[\\s-]))`,
  'giu',
);
/** Where a name ends for certain. */
const END =
  /(?:[;•\n￼\])（）]|\s[-–—]\s|:\s|\bCC[ -]?(?:BY|0|Lizenz)|(?<=^|\s)(?:licen[sc]\w{0,30}|lizen[zs]\w{0,30}|some rights|all rights|bestimmte rechte|rights reserved|creative commons|public domain|gemeinfrei)(?![\p{L}\d])|(?<=\p{L}\s)(?:wikimedia|wikipedia|flickr|unsplash|pixabay|pexels)(?!\p{L}))/isu;
/** A small word ends it too; in capitals it may be a name ("Su Li"). */
const END_WORD =
  /(?:^|\s)(?:[Vv]ia|auf|on|at|unter|under|is|are|was|were|ist|sind|bei|from|aus|zur|zum|has|hat|sur|est|sont|en|es|su|released|published|used|used under|steht|stehen|licensed|lizenziert|mit|with|for|für|in|im)(?=[\s:.,/]|$)/su;

const LONGEST = 80;
const WORDS_AT_MOST = 8;

const trimMarks = (name: string): string =>
  name
    .replace(/[\s￼]+/g, ' ')
    .replace(/^[\s"“„'‚«:：,.\-–—©(（「/|[\]&]+|(?<![\s"”“'’»:：,.\-–—(（」/|[&])[\s"”“'’»:：,.\-–—(（」/|[&]+$/g, '')
    .replace(/^\d{1,2}[).:]\s+/, '')
    .replace(/^\d{4}(?:\s*[-–]\s*\d{4})?\s+/, '')
    .trim();

/** "Photo Ann Lee": a label with no colon. */
const BARE_LABEL = /^(?:photos?|fotos?|bild|image|picture|fotografie)\s+(?=\p{Lu})/iu;

const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length < LONGEST &&
  /\p{L}/u.test(name) &&
  name.split(' ').length <= WORDS_AT_MOST &&
  !PLACE.test(name) &&
  !NO_NAME.test(foldText(name));

/** Some words up to where an expression finds their end. */
const before = (words: string, end: RegExp): string => {
  const at = words.search(end);
  return at < 0 ? words : words.slice(0, at);
};

/** The name at the beginning of some words, or null. "Ann Lee / Flickr, 2019" → Ann Lee; "agency/Ann Lee" stays whole. */
const nameAtStart = (words: string): string | null => {
  const open = words.replace(/^[\s"“„:,.\-–—(/|[]+/, '');
  const text = before(before(open, END), END_WORD);
  for (const piece of text.split(/\||\s[/–—-]\s|,\s|\s\(|\/\s*$/)) {
    const parts = piece.split('/').map(trimMarks);
    const name = trimMarks(parts.filter((part) => part && !PLACE.test(part)).join('/'));
    if (isName(name)) return name;
    // What stands first is a name or nothing is: only places may be skipped.
    if (name && !PLACE.test(name) && !/^\d+$/.test(name)) return null;
  }
  return null;
};

/** The name behind the last label that has one; undefined where there is no label at all. */
const afterLabels = (words: string): string | null | undefined => {
  const labels = [...words.matchAll(LABEL)];
  for (let i = labels.length - 1; i >= 0; i--) {
    const { index, 0: label } = labels[i] as RegExpExecArray;
    const name = nameAtStart(words.slice(index + label.length, labels[i + 1]?.index));
    if (name) return name;
  }
  return labels.length ? null : undefined;
};

/** The last phrase of some words with no label, where it is short enough to be a name and nothing else. */
const lastPhrase = (words: string, most = 4): string | null => {
  const plain = words.replace(/\([^()]*(?:\)\s*)?$/, '');
  const pieces = plain
    .split(/[|;•￼]|\s[/–—-]\s|,\s|[.!?:]\s{1,9}(?=\p{Lu})|\/\s{0,9}$/u)
    .map(trimMarks)
    .filter(Boolean);
  for (const piece of pieces.reverse()) {
    const name = trimMarks(
      piece
        .split('/')
        .map(trimMarks)
        .filter((part) => part && !PLACE.test(part))
        .join('/'),
    );
    const bare = name.replace(BARE_LABEL, '');
    if (isName(bare) && bare.split(' ').length <= most) return bare;
    if (name && !PLACE.test(name)) return null;
  }
  return null;
};

/** An opened bracket that holds the license, with what stands before it. */
const bracketOf = (lead: string): { outer: string; inner: string } | null => {
  const match = /^(.*)[([]([^()[\]]*)$/s.exec(lead);
  return match ? { outer: match[1] ?? '', inner: match[2] ?? '' } : null;
};

/**
 * Who is named in a credit.
 * @returns the name as written, or null; with the words that seem to be the work's title where the name stands behind the license
 */
export const nameIn = ({ lead, tail }: CreditLine): { name: string | null; title: string | null } => {
  const bracket = bracketOf(lead);
  if (bracket) {
    const { outer, inner } = bracket;
    const labelled = afterLabels(inner);
    const inside = labelled === undefined && trimMarks(inner) ? lastPhrase(inner, 6) : labelled;
    if (inside) return { name: inside, title: null };
    // "Sunset (CC BY-SA 3.0, Ann Lee)": the bracket names who made what stands before it.
    const behind = /^\s*(?:,|by\b|von\b|\/|–|-|:)?\s*([^)\]]*)/s.exec(tail)?.[1] ?? '';
    const named = trimMarks(behind) ? (afterLabels(behind) ?? nameAtStart(behind)) : null;
    const before = afterLabels(outer.replace(/\([^()]*\)\s*$/, ' '));
    if (named && !before) return { name: named, title: null };
    if (named && /^\s*(?:,|by\b|von\b|\p{L})/u.test(tail) && before !== undefined)
      return { name: named, title: before };
    const name = before ?? (before === undefined ? lastPhrase(outer) : null);
    if (name) return { name, title: null };
  }
  const labelled = afterLabels(lead);
  if (labelled) return { name: labelled, title: null };
  const after = trimMarks(tail) ? (afterLabels(tail.slice(0, 80)) ?? null) : null;
  // "Photo credit: CC BY-SA Ann": where the license comes first, the name follows it.
  const isFirst = labelled === null || !trimMarks(lead);
  const behind = isFirst ? nameAtStart(tail.replace(/^\s*[)\]]?\s*(?:,|-|–|\||\/|:)?/, '')) : null;
  const name = (labelled === undefined ? lastPhrase(lead) : null) ?? behind ?? after;
  return { name, title: null };
};

/** "The walk by Ann Lee is licensed under", "Der Podcast von Ann Lee steht unter": who made the subject of the sentence. */
const SUBJECT = new RegExp(
  `(?<![\\p{L}\\d])(?:${BY}|de)\\s{1,3}([^.;•￼]{2,60}?)\\s{1,3}(?:is|are|ist|sind|steht|stehen|wird|est|sont|es|esta|está|è|são|jest)(?![\\p{L}])`,
  'iu',
);

/** Whom a statement names as the maker of what it is about, or null. */
export const subjectIn = (line: string): string | null => {
  const name = trimMarks(SUBJECT.exec(line)?.[1] ?? '');
  // "The content of this site is": a name begins with a capital, in the scripts that have them.
  return isName(name) && !/^\p{Ll}/u.test(name) ? name : null;
};

import { isCreativeCommons } from '../license/from-address';
import { fromWords } from '../license/from-words';
import type { Context, NamedLink, Signal } from '../signal/signal';
import { lineAfter, lineBefore } from './judge';
import type { Creator } from './work';

/** What the words of a credit say beside the license. */
export interface Credit {
  creator: Creator | null;
  title: string | null;
  source: string | null;
}

/** Names of places and of kinds, which are nobody's name. */
const PLACE =
  /^(?:https?:\/\/|www\.)|^(?:flickr|wikimedia(?: commons)?|wikipedia|unsplash|pixabay|pexels|commons|youtube|source|quelle|link|via|foto|photo|image|bild|original|hier|here)\b[\s.:]*(?:com|org)?$/i;
const QUOTED = /[“„"«»‘']([^“”„"«»]{3,150})[”“"»«’'](?=\s|[,.;:/|)(–-]|$)/;

const KIND =
  'foto(?:s|graf(?:in)?|credit|quelle)?|photo(?:s|graph|grapher|credit)?|picture|pic|(?:titel|beitrags|header|symbol|aufmacher)?bild(?:er|quelle|nachweis|rechte|autor)?\\s?\\d*|image|grafik|illustration|abbildung|abb\\.|karte|logo|musik|music|song|audio|video|credits?|cr[eé]dit|quelle|source|urheber|imagen|imagem|immagine|zdj[eę]cie|afbeelding|cover|author|autor(?:in)?|artist|created|text';
/** "Photo: ", "Bild von ", "Image by ", "© ", up to where the name begins: the last one before the license is the one that names. */
const LABEL = new RegExp(
  `^.*(?:^|[\\s(\\[|:•￼])(?:(?:${KIND})(?:\\s+credits?)?(?:\\s*(?::|\\||-|–|©|\\(c\\)|(?:by|von|vom|de|par|di|por|door|from)\\s))+\\s*|(?:©|\\(c\\)|copyright)\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?\\s*(?:by\\s+|,\\s*)?|(?:by|von|par|por|door)\\s+)`,
  'isu',
);
/** Where a name ends: a mark, the license, the name of a place; or a small word, which in capitals may be a name ("Su Li"). */
const END_MARK =
  /\s*(?:[,;|•([\n￼]|\s[-–—/]|:\s|\/?\bCC[ -]?(?:BY|0)?\b|(?:^|\s)(?:licen[sc]\w*|lizen[zs]\w*|wikimedia|wikipedia|flickr|unsplash|pixabay|some rights)(?![\p{L}\d])).*$/isu;
const END_WORD =
  /(?:^|\s)(?:[Vv]ia|auf|on|at|unter|under|is|are|was|were|ist|sind|bei|from|aus|zur|zum|bestimmte|has|hat|sur|est|sont|en|es|su|and|und|released|published)(?=[\s:.,/]|$).*$/su;

const cut = (text: string): string => text.replace(END_MARK, '').replace(END_WORD, '');

const tidy = (name: string): string | null => {
  const plain = name
    .split('/')
    .filter((part) => !PLACE.test(part.trim()))
    .join('/')
    .replace(/[\s￼]+/g, ' ')
    .replace(/^[\s"“„'‚:,.\-–—©(/]+|[\s"”“'’:,.\-–—([/]+$/g, '');
  return plain.length > 1 && plain.length < 80 && /\p{L}/u.test(plain) && !PLACE.test(plain) ? plain : null;
};

const isName = ({ text, address }: NamedLink): boolean =>
  text.length > 1 && text.length < 60 && !PLACE.test(text) && !isCreativeCommons(address) && !fromWords(text).length;

/** The name behind the last label; '' where the label is the last thing said, null where there is no label. */
const afterLabel = (text: string): string | null => {
  const rest = text.replace(LABEL, '');
  return rest === text ? null : rest.trim() ? (tidy(cut(rest)) ?? null) : '';
};

/** An opened bracket holds the whole credit; otherwise the last part of the line does. */
const lastPart = (text: string): string =>
  ((/\(([^()]*)$/.exec(text)?.[1] ?? text).split(/[;•￼]/).at(-1) ?? '').replace(
    /^\s*(?:wikimedia(?: commons)?|flickr|unsplash|pixabay)\s*\/\s*/i,
    '',
  );

/** The words around the license: those of the page, or of the attribute of a picture that says all of it. */
const sides = ({ words, context }: Signal): [before: string, after: string] => {
  if (context?.media[0]?.how !== 'same') return [lineBefore(context?.before ?? ''), lineAfter(context?.after ?? '')];
  const named = fromWords(words)[0];
  return named ? [words.slice(0, named.at), words.slice(named.at + named.length)] : [words, ''];
};

const nameIn = (before: string, after: string, linked: string | null): string | null => {
  const label = afterLabel(lastPart(before)) ?? afterLabel(before);
  const lead = tidy(cut(lastPart(before)));
  // "Photo credit: CC BY-SA Ann": where the license comes first, the name follows it.
  const behind = label === '' || !lastPart(before).trim() ? tidy(cut(after.replace(/[)\]].*$/s, ''))) : null;
  return (
    label || behind || linked || (lead && lead.split(' ').length <= 4 ? lead : null) || afterLabel(` ${after}`) || null
  );
};

/** Reads creator, title and source out of the words and links around a license that credits something. */
export const readCredit = (signal: Signal): Credit => {
  const [before, after] = sides(signal);
  const { links } = signal.context as Context;
  const others = links.filter(({ address }) => !isCreativeCommons(address));
  const inLine = others.filter(({ text }) => text && (before.includes(text) || after.includes(text)));
  const title = QUOTED.exec(before)?.[1] ?? QUOTED.exec(after)?.[1] ?? null;
  const name = nameIn(title ? before.replace(QUOTED, ' ') : before, after, inLine.filter(isName).at(-1)?.text ?? null);
  const profile = others.find(({ text }) => text && name && text.includes(name))?.address ?? null;
  const source =
    (
      others.find(({ text }) => title && text.includes(title)) ??
      inLine.find(({ address }) => address !== profile) ??
      inLine[0]
    )?.address ?? null;
  return { creator: name ? { name, address: profile === source ? null : profile } : null, title, source };
};

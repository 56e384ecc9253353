import { isCreativeCommons } from '../license/from-address';
import { fromWords } from '../license/from-words';
import type { Context, NamedLink } from '../signal/signal';
import { lineAfter, lineBefore } from './judge';
import type { Creator } from './work';

/** What the words of a credit say beside the license. */
export interface Credit {
  creator: Creator | null;
  title: string | null;
  source: string | null;
}

const PLACE =
  /^(?:https?:\/\/|www\.)|^(?:flickr|wikimedia(?: commons)?|wikipedia|unsplash|pixabay|pexels|commons|youtube|source|quelle|link|via|foto|photo|image|bild|original|hier|here)\b[\s.:]*(?:com|org)?$/i;
const QUOTED = /[“„"«»‘']([^“”„"«»]{3,150})[”“"»«’'](?=\s|[,.;:/|)(–-]|$)/;
/** "Photo: ", "Bild von ", "Image by ", "© ", up to where the name begins. */
const LABEL =
  /^.*?(?:^|[\s([|:•￼])(?:(?:foto(?:s|graf(?:in)?|credit|quelle)?|photo(?:s|graph|grapher|credit)?|picture|pic|(?:titel|beitrags|header|symbol|aufmacher)?bild(?:er|quelle|nachweis|rechte|autor)?\s?\d*|image|grafik|illustration|abbildung|abb\.|karte|logo|musik|music|song|audio|video|credits?|cr[eé]dit|quelle|source|urheber|imagen|imagem|immagine|zdj[eę]cie|afbeelding|cover|author|autor(?:in)?|artist|created|text)(?:\s+credits?)?(?:\s*(?::|\||-|–|©|\(c\)|by|von|vom|de|par|di|por|door|from)\s*)+|(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:by\s+|,\s*)?|(?:by|von|par|por|di|door)\s+)/iu;
const END =
  /\s*(?:[,;|/•([\n￼]|\s[-–—]\s|:\s|\bCC\b|(?:^|\s)(?:via|auf|on|at|unter|under|licen[sc]|lizenz|lizen|is|ist|bei|from|aus|wikimedia|wikipedia|flickr|unsplash|pixabay|sur|en|su|some rights)(?=[\s:.,]|\w*\s|$)).*$/isu;

const tidy = (name: string): string | null => {
  const plain = name.replace(/[\s￼]+/g, ' ').replace(/^[\s"“„'‚:,.\-–—©(]+|[\s"”“'’:,.\-–—([]+$/g, '');
  return plain.length > 1 && plain.length < 80 && /\p{L}/u.test(plain) && !PLACE.test(plain) ? plain : null;
};

const isName = (link: NamedLink): boolean =>
  link.text.length > 1 &&
  link.text.length < 60 &&
  !PLACE.test(link.text) &&
  !isCreativeCommons(link.address) &&
  !fromWords(link.text).length;

const named = (text: string): string | null => {
  const rest = text.replace(LABEL, '');
  return rest === text ? null : tidy(rest.replace(END, ''));
};

/** Reads creator, title and source out of the words and links around a license that credits something. */
export const readCredit = (context: Context, words: string): Credit => {
  const before = lineBefore(context.before);
  const after = lineAfter(context.after);
  const links = context.links.filter(({ address }) => !isCreativeCommons(address));
  const inLine = links.filter(({ text }) => text && (before.includes(text) || after.includes(text)));
  const title = QUOTED.exec(before)?.[1] ?? QUOTED.exec(after)?.[1] ?? null;
  const quoted = title ? before.replace(QUOTED, ' ') : before;
  const label =
    named(quoted.split(/[;•]/).at(-1) ?? '') ??
    named(` ${/^\W*((?:by|von|©|foto|photo)\b.*)$/iu.exec(after)?.[1] ?? ''}`);
  const lead = tidy((quoted.split(/[;•￼]/).at(-1) ?? '').replace(END, ''));
  const linked = inLine.filter(isName).at(-1)?.text ?? null;
  const attribution = /^(.*?)\bCC\b/i.exec(words)?.[1];
  const name =
    label ?? linked ?? (lead && lead.split(' ').length <= 4 ? lead : null) ?? (attribution ? named(attribution) : null);
  const profile = links.find(({ text }) => text && name && text.includes(name))?.address ?? null;
  const source =
    (
      links.find(({ text }) => title && text.includes(title)) ??
      inLine.find(({ address }) => address !== profile) ??
      inLine[0]
    )?.address ?? null;
  return { creator: name ? { name, address: profile === source ? null : profile } : null, title, source };
};

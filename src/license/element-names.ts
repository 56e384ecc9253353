import type { Element } from './units';

/**
 * What the license elements are called in the languages that statements are written in, without diacritics and in
 * lower case. From the official titles of the licenses in these languages, and the looser spellings that people use.
 */
const NAMES: Record<Element, readonly string[]> = {
  by: [
    'attribution', 'namensnennung', 'paternite', 'reconocimiento', 'atribucion', 'attribuzione', 'atribuicao',
    'naamsvermelding', 'uznanie autorstwa', '表示', 'zuschreibung', 'erkannande', 'navngivelse', 'navngivelsen',
  ],
  nc: [
    'non-?\\s?commercial(?:e|\\s+use)?', 'nicht-?\\s?kommerziell(?:e\\s+nutzung)?', 'keine kommerzielle nutzung',
    "pas d[' ]utilisation commerciale", 'utilisation non commerciale', 'no-?\\s?comercial', 'sin uso comercial',
    'non commerciale', 'nao-?\\s?comercial', 'uso nao-?\\s?comercial', 'niet-?\\s?commercieel', 'uzycie niekomercyjne', '非営利',
  ],
  nd: [
    'no-?\\s?deriv(?:ative)?s?(?:\\s+works?)?', 'keine[ -]?bearbeitung(?:en)?', 'pas de modification',
    'sin obras? derivadas?', 'sin derivad[oa]s?', 'non opere derivate', 'sem derivac(?:oes|ao)', 'sem derivados',
    'vedada a criacao de obras derivadas', 'geen afgeleide werken', 'bez utworow zaleznych', '改変禁止',
  ],
  sa: [
    'share-?\\s?alike', 'weitergabe unter gleichen bedingungen', "partage (?:dans les memes|a l[' ]identique|des conditions)(?:\\s+conditions(?: initiales a l[' ]identique)?)?",
    'compartir-?\\s?(?:bajo la misma licencia|igual)', 'condividi allo stesso modo', 'compartilha(?:r|mento) ?igual|compartilhamento pela mesma licenca',
    'partilha nos mesmos termos|compartilha ?igual', 'gelijk ?delen', 'na tych samych warunkach', '継承',
  ],
}; // biome-ignore format: a table

const SEPARATOR = '[\\s,.:/|–—-]*(?:(?:und|and|et|y|e|en|i)\\s+)?';

const anyOf = (element: Element): string => `(?<${element}>${NAMES[element].join('|')})`;
const others = (['nc', 'nd', 'sa'] as const)
  .map(anyOf)
  .join('|')
  .replaceAll(/\?<\w+>/g, '');

/** "Attribution - NonCommercial - ShareAlike" and the like: a name of BY with the other elements behind it. */
export const ELEMENTS_IN_WORDS = `(?:${NAMES.by.join('|')})(?:${SEPARATOR}(?:${others}))*`;

const PATTERNS = (['nc', 'nd', 'sa'] as const).map(
  (element) => [element, new RegExp(NAMES[element].join('|'))] as const,
);

/** The unit that a run of element names means: "attribution-noncommercial" → by-nc. */
export const unitInWords = (words: string): string =>
  ['by', ...PATTERNS.filter(([, pattern]) => pattern.test(words)).map(([element]) => element)].join('-');

import { foldText } from './fold-text';
import { PORTS } from './units';

/** What the places are called in titles in their own languages, and in other ways than in English titles. */
const OTHER_NAMES: Record<string, readonly string[]> = {
  at: ['Österreich'], be: ['Belgique', 'België'], br: ['Brasil'], ch: ['Schweiz', 'Suisse', 'Svizzera'],
  cn: ['中国大陆', '中国大陸', 'Mainland China', 'China'], cz: ['Česko', 'Česká republika', 'Czechia'], de: ['Deutschland'],
  dk: ['Danmark'], ee: ['Eesti'], es: ['España', 'Espanya'], fi: ['Suomi'], gr: ['Ελλάδα'], hk: ['香港'],
  hr: ['Hrvatska'], hu: ['Magyarország'], igo: ['IGO'], it: ['Italia'], jp: ['日本'], kr: ['대한민국', 'Korea'], lu: ['Luxemburg'],
  mk: ['Macedonia'], nl: ['Nederland'], no: ['Norge'], nz: ['Aotearoa New Zealand'], pl: ['Polska'], rs: ['Srbija'], scotland: ['Scotland'],
  se: ['Sverige'], si: ['Slovenija'], tw: ['台灣', '台湾'], uk: ['England and Wales', 'United Kingdom'], us: ['USA', 'U.S.'],
}; // biome-ignore format: a table

/** The ports by what titles call them, folded: deutschland → de. */
export const PORT_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PORTS).flatMap(([code, name]) =>
    [name.replace(/^UK: /, ''), ...(OTHER_NAMES[code] ?? [])].map((each) => [foldText(each), code]),
  ),
);

const escaped = (name: string): string => name.replaceAll('.', '\\.');

/** A regular expression's source for every name and code, the longest first. */
export const ANY_PORT = [...Object.keys(PORT_NAMES), ...Object.keys(PORTS)]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');

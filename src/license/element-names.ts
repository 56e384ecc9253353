import { foldText } from './fold-text';
import type { Element } from './units';

/**
 * What the license elements are called in the languages that statements are written in: from the official titles of the
 * licenses, versions 1.0 to 4.0 and their ports, and the looser spellings that people use. A space may be missing or a
 * hyphen, as in NichtKommerziell; case and the diacritics of Europe do not count.
 */
const NAMES: Record<Element, readonly string[]> = {
  by: [
    'attribution', 'namensnennung', 'paternité', 'reconocimiento', 'atribución(?:/reconocimiento)?', 'reconeixement', 'attribuzione', 'atribuição',
    'naamsvermelding', 'uznanie autorstwa', 'uveďte (?:původ|autora|jméno)', 'erkännande', 'navngivelse', 'nimeä',
    'αναφορά(?: δημιουργού)?', 'atıf', 'атрибуция', 'с указанием авторства', 'із зазначенням авторства',
    '署名', '姓名標示', '表示', '저작자 ?표시', 'แสดงที่มา', 'অ্যাট্রিবিউশন',
  ],
  nc: [
    'non ?commercial(?:e| use)?', 'nicht ?kommerziell(?:e nutzung)?', 'keine ?kommerzielle ?nutzung',
    "pas d'? ?utilisation ?commerciale", 'utilisation non commerciale', 'no ?comercial', 'sin uso comercial', 'uso no comercial',
    'non ?commerciale', 'non usi commerciali', '(?:uso )?não ?comercial', 'niet ?commercieel', 'użycie niekomercyjne', 'niekomercyjne',
    'neužívejte(?: dílo)? komerčně', 'neužívejte komerčně', 'icke ?kommersiell', 'ikke ?kommer[cs]iell?', 'ei ?kaupallinen',
    'ei kaupalliseen käyttöön', 'μη εμπορική χρήση', 'gayri ?ticari', 'некоммерческ(?:ое использование|и|ая)', 'некомерційн[ае]',
    '非商(?:业|業)性?(?:使用)?', '非営利', '비영리', 'ไม่ใช้เพื่อการค้า', 'নন ?কমার্শিয়াল',
  ],
  nd: [
    'no ?deriv(?:ative)?s?(?: works?)?', 'keine ?(?:bearbeitung(?:en)?|derivate)', 'pas de modification', "pas d'? ?(?:oe|œ)uvre dérivée",
    'pas de travail dérivé', 'sin ?obras? ?derivadas?', 'sin ?derivad[oa]s?', 'no ?derivad[oa]s?', 'sense ?obr(?:a|es) ?derivad(?:a|es)',
    'non ?opere ?derivate', 'sem ?deriva(?:ções|ção|dos)', 'vedada a criação de obras derivadas',
    'proibição (?:de|da) realização de obras derivadas', 'geen ?afgeleide ?werken', 'bez utworów zależnych',
    'nezasahujte do díla', 'nezpracovávejte', 'inga ?bearbetningar', 'ingen ?bearbejdelser?', 'ingen ?bearbeidelser?', 'ei ?muutoksia',
    'όχι παράγωγα έργα', 'türetilemez', 'без ?производных(?: произведений)?', 'без похідних(?: творів)?',
    '禁止(?:演绎|演繹|改作|衍生)', '改変禁止', '변경 ?금지', 'ไม่ดัดแปลง', 'নো ?ডেরিভেটিভস?',
  ],
  sa: [
    'share ?alike', 'weitergabe ?unter ?gleichen ?bedingungen', 'gleiche bedingungen', "partage (?:dans les mêmes conditions|(?:des conditions initiales )?à l'? ?identique)",
    'compartir ?(?:derivadas ?)?igual', 'compartir bajo la misma licencia', 'licenciar ?igual', 'licenciamiento recíproco',
    'compartir amb la mateixa llicència', 'condividi ?allo ?stesso ?modo', 'stessa ?licenza',
    'compartilha(?:r|mento)? ?igual', 'compartilhamento pela mesma licença', 'partilha ?igual', 'partilha nos (?:mesmos termos|termos da mesma licença)',
    'gelijk ?delen', 'na tych samych warunkach', 'zachovejte licenci', 'dela ?lika', 'del ?på ?samme ?vilkår', 'jaa ?samoin', 'tarttuva',
    'παρόμοια διανομή', 'aynı ?lisansla ?paylaş', 'сохранение ?условий', 'с сохранением условий', 'на тех же условиях',
    'поширення на тих самих умовах', '相同方式(?:共享|分享)', '継承', '동일 ?조건 ?변경 ?허락', 'อนุญาตแบบเดียวกัน', 'শেয়ার ?অ্যালাইক',
  ],
}; // biome-ignore format: a table

const SEPARATOR = '[\\s,.:/|・·«»()\'"-]{0,6}(?:(?:und|and|et|y|e|en|i) )?';

const patternOf = (element: Element): string =>
  NAMES[element].map((name) => foldText(name).replaceAll(' ', '[ -]')).join('|');

const OTHERS = (['nc', 'nd', 'sa'] as const).map(patternOf).join('|');

/** "Attribution - NonCommercial - ShareAlike" and the like: a name of BY with the other elements behind it. */
export const ELEMENTS_IN_WORDS = `(?:${patternOf('by')})(?:${SEPARATOR}(?:${OTHERS})){0,4}`;

const PATTERNS = (['nc', 'nd', 'sa'] as const).map((element) => [element, new RegExp(patternOf(element))] as const);

/** The unit that a run of element names means: "attribution-noncommercial" → by-nc. */
export const unitInWords = (words: string): string =>
  ['by', ...PATTERNS.filter(([, pattern]) => pattern.test(words)).map(([element]) => element)].join('-');

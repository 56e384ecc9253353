import { describe, expect, it } from '@jest/globals';
import { writeBoth, writeCredit } from '../../../src/attribution/credit';
import { ALL_WORDS } from '../../../src/attribution/language/all';
import { LANGUAGES, type Language, nearestLanguage } from '../../../src/attribution/language/language';
import { loadWords } from '../../../src/attribution/language/load';
import type { Use } from '../../../src/attribution/use';
import { PORTS } from '../../../src/license/units';
import { credit } from './a-work';

const inLanguage = (
  language: Language,
  id: string,
  used: Partial<Use> = {},
  format: 'plain' | 'html' | 'apa' = 'plain',
) =>
  writeCredit(credit({ title: 'Tarn' }, id, used.changes ?? null, { ...used, language }), format, ALL_WORDS[language]);

const S = '(https://photos.example/tarn)';
const at = (path: string, language: string): string => `(https://creativecommons.org/${path}/deed.${language})`;

/** BY 4.0 as it is, BY-SA 3.0 Germany with changes, CC0, and the Public Domain Mark. */
const SENTENCES: [Language, string, string, string, string][] = [
  [
    'de',
    `„Tarn“ von Ann Fell ${S} ist lizenziert unter Creative Commons Namensnennung 4.0 International ${at('licenses/by/4.0', 'de')}.`,
    `Bearbeitet nach „Tarn“ von Ann Fell ${S}, lizenziert unter Creative Commons Namensnennung - Weitergabe unter gleichen Bedingungen 3.0 Deutschland ${at('licenses/by-sa/3.0/de', 'de')}. Änderungen: x.`,
    `„Tarn“ von Ann Fell ${S} ist gekennzeichnet mit CC0 1.0 Universal ${at('publicdomain/zero/1.0', 'de')}.`,
    `„Tarn“ von Ann Fell ${S} ist gekennzeichnet mit Public Domain Mark 1.0 ${at('publicdomain/mark/1.0', 'de')}.`,
  ],
  [
    'fr',
    `«\u00a0Tarn\u00a0» par Ann Fell ${S} est sous licence Creative Commons Attribution 4.0 International ${at('licenses/by/4.0', 'fr')}.`,
    `Adapté d’après «\u00a0Tarn\u00a0» par Ann Fell ${S}, sous licence Creative Commons Attribution - Partage dans les Mêmes Conditions 3.0 Allemagne ${at('licenses/by-sa/3.0/de', 'fr')}. Modifications\u00a0: x.`,
    `«\u00a0Tarn\u00a0» par Ann Fell ${S} porte la mention CC0 1.0 Universel ${at('publicdomain/zero/1.0', 'fr')}.`,
    `«\u00a0Tarn\u00a0» par Ann Fell ${S} porte la mention Marque du Domaine Public 1.0 ${at('publicdomain/mark/1.0', 'fr')}.`,
  ],
  [
    'es',
    `«Tarn» por Ann Fell ${S} se distribuye bajo licencia Creative Commons Atribución/Reconocimiento 4.0 Internacional ${at('licenses/by/4.0', 'es')}.`,
    `Adaptación de «Tarn» por Ann Fell ${S}, bajo licencia Creative Commons Atribución-CompartirIgual 3.0 Alemania ${at('licenses/by-sa/3.0/de', 'es')}. Cambios: x.`,
    `«Tarn» por Ann Fell ${S} lleva la mención CC0 1.0 Universal ${at('publicdomain/zero/1.0', 'es')}.`,
    `«Tarn» por Ann Fell ${S} lleva la mención Etiqueta de Dominio Público 1.0 ${at('publicdomain/mark/1.0', 'es')}.`,
  ],
  [
    'pt-BR',
    `“Tarn” por Ann Fell ${S} está sob a licença Creative Commons Atribuição 4.0 Internacional ${at('licenses/by/4.0', 'pt-br')}.`,
    `Adaptado de “Tarn” por Ann Fell ${S}, sob a licença Creative Commons Atribuição-CompartilhaIgual 3.0 Alemanha ${at('licenses/by-sa/3.0/de', 'pt-br')}. Mudanças: x.`,
    `“Tarn” por Ann Fell ${S} traz a indicação CC0 1.0 Universal ${at('publicdomain/zero/1.0', 'pt-br')}.`,
    `“Tarn” por Ann Fell ${S} traz a indicação Marca de Domínio Público 1.0 ${at('publicdomain/mark/1.0', 'pt-br')}.`,
  ],
  [
    'it',
    `«Tarn» di Ann Fell ${S} è sotto licenza Creative Commons Attribuzione 4.0 Internazionale ${at('licenses/by/4.0', 'it')}.`,
    `Adattato da «Tarn» di Ann Fell ${S}, sotto licenza Creative Commons Attribuzione - Condividi allo stesso modo 3.0 Germania ${at('licenses/by-sa/3.0/de', 'it')}. Modifiche: x.`,
    `«Tarn» di Ann Fell ${S} riporta la dicitura CC0 1.0 Universale ${at('publicdomain/zero/1.0', 'it')}.`,
    `«Tarn» di Ann Fell ${S} riporta la dicitura Marchio di pubblico dominio 1.0 ${at('publicdomain/mark/1.0', 'it')}.`,
  ],
  [
    'nl',
    `“Tarn” van Ann Fell ${S} is in licentie gegeven volgens Creative Commons Naamsvermelding 4.0 Internationaal ${at('licenses/by/4.0', 'nl')}.`,
    `Bewerking van “Tarn” van Ann Fell ${S}, in licentie gegeven volgens Creative Commons Naamsvermelding-GelijkDelen 3.0 Duitsland ${at('licenses/by-sa/3.0/de', 'nl')}. Wijzigingen: x.`,
    `“Tarn” van Ann Fell ${S} is gemarkeerd met CC0 1.0 Universeel ${at('publicdomain/zero/1.0', 'nl')}.`,
    `“Tarn” van Ann Fell ${S} is gemarkeerd met Public Domain Mark 1.0 ${at('publicdomain/mark/1.0', 'nl')}.`,
  ],
  [
    'pl',
    `„Tarn” autorstwa Ann Fell ${S} udostępniono na licencji Creative Commons Uznanie autorstwa 4.0 Międzynarodowa ${at('licenses/by/4.0', 'pl')}.`,
    `Opracowano na podstawie: „Tarn” autorstwa Ann Fell ${S}, na licencji Creative Commons Uznanie autorstwa-Na tych samych warunkach 3.0 Niemcy ${at('licenses/by-sa/3.0/de', 'pl')}. Zmiany: x.`,
    `„Tarn” autorstwa Ann Fell ${S} oznaczono jako CC0 1.0 Universal ${at('publicdomain/zero/1.0', 'pl')}.`,
    `„Tarn” autorstwa Ann Fell ${S} oznaczono jako Znak domeny publicznej 1.0 ${at('publicdomain/mark/1.0', 'pl')}.`,
  ],
  [
    'ja',
    `Ann Fell 作の『Tarn』 ${S}は、クリエイティブ・コモンズ 表示 4.0 国際 ライセンス ${at('licenses/by/4.0', 'ja')}の下に提供されています。`,
    `クリエイティブ・コモンズ 表示 - 継承 3.0 ドイツ ライセンス ${at('licenses/by-sa/3.0/de', 'ja')}の下に提供されているAnn Fell 作の『Tarn』 ${S}を改変したものです。変更：x。`,
    `Ann Fell 作の『Tarn』 ${S}には、CC0 1.0 全世界 ${at('publicdomain/zero/1.0', 'ja')}が表示されています。`,
    `Ann Fell 作の『Tarn』 ${S}には、パブリック・ドメイン・マーク 1.0 ${at('publicdomain/mark/1.0', 'ja')}が表示されています。`,
  ],
  [
    'ar',
    `«Tarn» بواسطة Ann Fell ${S} مرخّص بموجب رخصة المشاع الإبداعي نَسْبُ الـمُصنَّف 4.0 دولي ${at('licenses/by/4.0', 'ar')}.`,
    `مقتبس من «Tarn» بواسطة Ann Fell ${S}، وهو مرخّص بموجب رخصة المشاع الإبداعي نَسب المُصنَّف - الترخيص بالمثل 3.0 ألمانيا ${at('licenses/by-sa/3.0/de', 'ar')}. التعديلات: x.`,
    `«Tarn» بواسطة Ann Fell ${S} موسوم بـ CC0 1.0 عام ${at('publicdomain/zero/1.0', 'ar')}.`,
    `«Tarn» بواسطة Ann Fell ${S} موسوم بـ علامة الملكية العامة 1.0 ${at('publicdomain/mark/1.0', 'ar')}.`,
  ],
];
const withoutSigns = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('a credit in a language', () => {
  it.each(SENTENCES)('in %s says what a license, changes, CC0 and the public domain mark are', (language, ...said) => {
    const written = [
      inLanguage(language, 'CC-BY-4.0'),
      inLanguage(language, 'CC-BY-SA-3.0-DE', { manner: 'adapted', changes: 'x' }),
      inLanguage(language, 'CC0-1.0'),
      inLanguage(language, 'PDM-1.0'),
    ];
    expect(written.map(withoutSigns)).toEqual(said);
  });

  it('has no words that any format would read as markup, and a place for everything that it is given', () => {
    for (const language of LANGUAGES) {
      const { says, adapted, subject, changes, licenses, ...others } = ALL_WORDS[language];
      const sentences = [...Object.values(says), ...Object.values(adapted)];
      expect([language, sentences.filter((each) => !each.includes('{subject}'))]).toEqual([language, []]);
      expect(subject).toMatch(/^(?=.*\{work\})(?=.*\{creators\}).*\{source\}/);
      expect(changes).toContain('{changes}');
      const literal = JSON.stringify([
        sentences,
        subject,
        changes,
        others.changed,
        others.kinds,
        others.some,
        others.quotes,
      ]);
      expect([language, literal.replace(/\{\w+\}|[{}[\]",:]/g, '').match(/[\\`*_<>#+!|~&$^=@']/g)]).toEqual([
        language,
        null,
      ]);
      if (licenses) expect(Object.keys(licenses.places)).toEqual(Object.keys(PORTS));
    }
  });

  it('keeps the name of a license that nobody translated officially, and of one without a version', () => {
    expect(inLanguage('de', 'MIT')).toContain('lizenziert unter MIT License');
    expect(inLanguage('ja', 'CC-BY-SA')).toContain('CC BY-SA');
    expect(inLanguage('fr', 'etalab-2.0')).not.toContain('deed');
  });

  it('says in HTML which language it is, leads people to their deed, and names machines the one address', () => {
    const html = inLanguage('de', 'CC-BY-4.0', {}, 'html');
    expect(html).toMatch(/^<p lang="de" prefix=/);
    expect(html).toContain(
      '<a rel="license" resource="https://creativecommons.org/licenses/by/4.0/" href="https://creativecommons.org/licenses/by/4.0/deed.de">',
    );
    expect(inLanguage('en', 'CC-BY-4.0', {}, 'html')).not.toMatch(/lang=|resource=/);
    expect(inLanguage('ar', 'CC-BY-4.0', {}, 'html')).toMatch(/^<p lang="ar" dir="rtl" /);
  });

  it('keeps names and addresses apart from a line that runs from right to left', () => {
    const plain = inLanguage('ar', 'CC-BY-4.0');
    expect(plain).toContain('\u2068Ann Fell\u2069');
    expect(plain).toContain('\u2068(https://photos.example/tarn)\u2069');
    expect(plain.match(/\u2068/g)?.length).toBe(plain.match(/\u2069/g)?.length);
    expect(inLanguage('de', 'CC-BY-4.0')).toBe(withoutSigns(inLanguage('de', 'CC-BY-4.0')));
  });

  it('has the short name of a license in the styles of image credits, with the port’s place', () => {
    expect(inLanguage('de', 'CC-BY-SA-3.0-DE', {}, 'apa')).toContain('CC BY-SA 3.0 Deutschland');
  });

  it('is never written in the words of another language', () => {
    const attribution = credit({}, 'CC-BY-4.0', null, { language: 'de' });
    expect(() => writeBoth(attribution, 'plain')).toThrow('words of en for a credit in de');
  });

  it('holds no language where it is English, as credits of before hold none', () => {
    expect(credit({}, 'CC-BY-4.0', null, { language: 'en' })).toEqual(credit());
  });

  it.each(LANGUAGES)('finds the words of %s when they are wanted', async (language) => {
    expect(await loadWords(language)).toBe(ALL_WORDS[language]);
  });
});

describe('the language nearest to a browser’s', () => {
  it.each([
    ['de-AT', 'de'],
    ['pt-PT', 'pt-BR'],
    ['en-US', 'en'],
    ['ja', 'ja'],
    ['sv', null],
  ])('of %s is %s', (tag, language) => expect(nearestLanguage(tag)).toBe(language));
});

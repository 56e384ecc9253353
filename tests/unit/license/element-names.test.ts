import { describe, expect, it } from '@jest/globals';
import { fromWords } from '../../../src/license/from-words';

const ids = (text: string) => fromWords(text).map(({ license }) => license.id);

describe("Creative Commons' own titles in the languages of the world", () => {
  it.each([
    ['Namensnennung-Keine kommerzielle Nutzung-Weitergabe unter gleichen Bedingungen 2.0 Deutschland', 'CC-BY-NC-SA-2.0-DE'],
    ['Namensnennung - Nicht kommerziell - Keine Bearbeitungen 4.0 International', 'CC-BY-NC-ND-4.0'],
    ['Namensnennung 4.0 International', 'CC-BY-4.0'],
    ["Paternité-Pas d'Utilisation Commerciale-Partage des Conditions Initiales à l'Identique 2.0 France", 'CC-BY-NC-SA-2.0-FR'],
    ['Attribution - Pas d’Utilisation Commerciale - Partage dans les Mêmes Conditions 4.0 International', 'CC-BY-NC-SA-4.0'],
    ['Paternité-Pas de Modification 3.0 France', 'CC-BY-ND-3.0-FR'],
    ['Reconocimiento-NoComercial-CompartirIgual 3.0 España', 'CC-BY-NC-SA-3.0-ES'],
    ['Reconocimiento-NoComercial-SinObraDerivada 2.5 España', 'CC-BY-NC-ND-2.5-ES'],
    ['Atribución-NoComercial-SinDerivadas 4.0 Internacional', 'CC-BY-NC-ND-4.0'],
    ['Atribución-NoComercial-CompartirDerivadasIgual 2.5 Argentina', 'CC-BY-NC-SA-2.5-AR'],
    ['Attribuzione - Non commerciale - Condividi allo stesso modo 4.0 Internazionale', 'CC-BY-NC-SA-4.0'],
    ['Attribuzione-NonCommerciale-StessaLicenza 2.0 Italia', 'CC-BY-NC-SA-2.0-IT'],
    ['Creative Commons Attribuzione 2.5 Italia', 'CC-BY-2.5-IT'],
    ['Atribuição-Uso não-comercial-Vedada a criação de obras derivadas 3.0 Brasil', 'CC-BY-NC-ND-3.0-BR'],
    ['Atribuição-NãoComercial-CompartilhaIgual 4.0 Internacional', 'CC-BY-NC-SA-4.0'],
    ['Atribuição-Uso Não-Comercial-Proibição de realização de Obras Derivadas 2.5 Portugal', 'CC-BY-NC-ND-2.5-PT'],
    ['Atribuição-Partilha nos Termos da Mesma Licença 2.5 Portugal', 'CC-BY-SA-2.5-PT'],
    ['Naamsvermelding-NietCommercieel-GeenAfgeleideWerken 4.0 Internationaal', 'CC-BY-NC-ND-4.0'],
    ['Naamsvermelding-GelijkDelen 3.0 Nederland', 'CC-BY-SA-3.0-NL'],
    ['Uznanie autorstwa-Użycie niekomercyjne-Na tych samych warunkach 4.0 Międzynarodowe', 'CC-BY-NC-SA-4.0'],
    ['Uznanie autorstwa-Bez utworów zależnych 3.0 Polska', 'CC-BY-ND-3.0-PL'],
    ['表示-非営利-継承 4.0 国際', 'CC-BY-NC-SA-4.0'],
    ['表示 - 改変禁止 2.1 日本', 'CC-BY-ND-2.1-JP'],
    ['クリエイティブ・コモンズ 表示 4.0 国際 ライセンス', 'CC-BY-4.0'],
    ['Reconeixement-NoComercial-SenseObraDerivada 3.0 Espanya', 'CC-BY-NC-ND-3.0-ES'],
    ['Uveďte původ-Neužívejte komerčně-Zachovejte licenci 4.0 Mezinárodní', 'CC-BY-NC-SA-4.0'],
    ['Erkännande-IckeKommersiell-DelaLika 4.0 Internationell', 'CC-BY-NC-SA-4.0'],
    ['Navngivelse-IkkeKommerciel-DelPåSammeVilkår 4.0 International', 'CC-BY-NC-SA-4.0'],
    ['Navngivelse-IngenBearbeidelse 3.0 Norge', 'CC-BY-ND-3.0-NO'],
    ['Nimeä-EiKaupallinen-JaaSamoin 4.0 Kansainvälinen', 'CC-BY-NC-SA-4.0'],
    ['Αναφορά Δημιουργού-Μη Εμπορική Χρήση-Παρόμοια Διανομή 4.0 Διεθνές', 'CC-BY-NC-SA-4.0'],
    ['Atıf-GayriTicari-AynıLisanslaPaylaş 4.0 Uluslararası', 'CC-BY-NC-SA-4.0'],
    ['С указанием авторства - Некоммерческая - С сохранением условий 4.0 Всемирная', 'CC-BY-NC-SA-4.0'],
    ['Із Зазначенням Авторства - Некомерційна - Поширення На Тих Самих Умовах 4.0 Міжнародна', 'CC-BY-NC-SA-4.0'],
    ['署名-非商业性使用-相同方式共享 4.0 国际', 'CC-BY-NC-SA-4.0'],
    ['姓名標示-非商業性-禁止改作 3.0 台灣', 'CC-BY-NC-ND-3.0-TW'],
    ['저작자표시-비영리-변경금지 4.0 국제', 'CC-BY-NC-ND-4.0'],
    ['แสดงที่มา-ไม่ใช้เพื่อการค้า-อนุญาตแบบเดียวกัน 4.0', 'CC-BY-NC-SA-4.0'],
    ['অ্যাট্রিবিউশন-শেয়ার অ্যালাইক ৪.০', 'CC-BY-SA'],
    ['Attribution-ShareAlike 3.0 Austria License', 'CC-BY-SA-3.0-AT'],
    ['Creative Commons Attribution 2.1 Japan', 'CC-BY-2.1-JP'],
  ])('%s', (title, id) => expect(ids(title)).toEqual([id])); // biome-ignore format: a table

  it('names a place by its code where that is no word of the text', () => {
    expect(ids('CC BY 3.0 US')).toEqual(['CC-BY-3.0-US']);
    expect(ids('(CC BY-SA 3.0 de)')).toEqual(['CC-BY-SA-3.0-DE']);
    expect(ids('CC-BY-SA-3.0-at')).toEqual(['CC-BY-SA-3.0-AT']);
    expect(ids('foto CC BY 2.0 de Ann')).toEqual(['CC-BY-2.0']);
    expect(ids('CC BY 2.0 in the text')).toEqual(['CC-BY-2.0']);
    expect(ids('CC-BY-NC-ND-4.0-DE')).toEqual(['CC-BY-NC-ND-4.0']);
    expect(ids('CC BY-SA 3.0 Unported')).toEqual(['CC-BY-SA-3.0']);
  });

  it('takes no number of things for a version', () => {
    expect(ids('CC BY 2 photos')).toEqual(['CC-BY']);
    expect(ids('Foto: Ann, CC BY 4')).toEqual(['CC-BY-4.0']);
  });

  it('says once what a text says twice over, with what it adds', () => {
    expect(ids('Creative Commons Attribution License (CC BY 4.0)')).toEqual(['CC-BY-4.0']);
    expect(ids('Creative Commons Attribution 4.0 International (CC BY 4.0)')).toEqual(['CC-BY-4.0']);
  });

  it('knows the public domain in Japanese', () => expect(ids('パブリックドメイン')).toEqual(['PDM']));
});

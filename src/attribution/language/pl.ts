import type { Words } from './words';

/** The words of a credit in Polish. docs/CREDIT-LANGUAGES.md says where each is from. */
export const POLISH: Words = {
  language: 'pl',
  names: 'pl',
  dir: 'ltr',
  quotes: ['„', '”'],
  subject: '{work} autorstwa {creators}{source}',
  says: {
    licensed: '{subject} udostępniono na licencji {license}.',
    marked: '{subject} oznaczono jako {license}.',
    domain: '{subject} należy do domeny publicznej.',
  },
  adapted: {
    licensed: 'Opracowano na podstawie: {subject}, na licencji {license}.',
    marked: 'Opracowano na podstawie: {subject}, oznaczenie: {license}.',
    domain: 'Opracowano na podstawie: {subject}, domena publiczna.',
  },
  kinds: {
    ...{ text: 'Tekst', image: 'Zdjęcie lub obraz', video: 'Wideo', sound: 'Nagranie' },
    ...{ data: 'Zbiór danych', design: 'Projekt graficzny', software: 'Oprogramowanie', other: 'Utwór' },
  },
  some: {
    ...{ text: 'tekst', image: 'zdjęcie lub obraz', video: 'wideo', sound: 'nagranie' },
    ...{ data: 'zbiór danych', design: 'projekt graficzny', software: 'oprogramowanie', other: 'utwór' },
  },
  thisWork: 'Ten utwór',
  someWork: 'utwór',
  changes: 'Zmiany: {changes}',
  changed: 'Dokonano zmian.',
  stop: '.',
  gap: ' ',
  comma: ', ',
  style: {
    from: 'Z: ',
    adapted: 'Opracowano na podstawie: ',
    by: ', autorstwa ',
    undated: 'b.d.',
    inDomain: 'W domenie publicznej',
    domain: 'Domena publiczna',
    under: 'Na licencji ',
    kinds: {
      ...{ text: 'Tekst', image: 'Zdjęcie/obraz', video: 'Wideo', sound: 'Audio' },
      ...{ data: 'Zbiór danych', design: 'Projekt graficzny', software: 'Oprogramowanie', other: 'Utwór' },
    },
  },
  licenses: {
    whole: 'Creative Commons {title}',
    titles: {
      by: 'Uznanie autorstwa',
      'by-sa': 'Uznanie autorstwa-Na tych samych warunkach',
      'by-nc': 'Uznanie autorstwa-Użycie niekomercyjne',
      'by-nd': 'Uznanie autorstwa-Bez utworów zależnych',
      'by-nc-sa': 'Uznanie autorstwa-Użycie niekomercyjne-Na tych samych warunkach',
      'by-nc-nd': 'Uznanie autorstwa-Użycie niekomercyjne-Bez utworów zależnych',
    },
    titles4: {
      by: 'Uznanie autorstwa',
      'by-sa': 'Uznanie autorstwa - Na tych samych warunkach',
      'by-nc': 'Uznanie autorstwa - Użycie niekomercyjne',
      'by-nd': 'Uznanie autorstwa - Bez Utworów Zależnych',
      'by-nc-sa': 'Uznanie autorstwa - Użycie niekomercyjne - Na tych samych warunkach',
      'by-nc-nd': 'Uznanie autorstwa - Użycie niekomercyjne - Bez Utworów Zależnych',
    },
    scopes: ['Międzynarodowa', 'Unported', 'Ogólny'],
    zero: 'CC0 1.0 Universal',
    mark: 'Znak domeny publicznej 1.0',
    places: {
      ar: 'Argentyna', at: 'Austria', au: 'Australia', be: 'Belgia', bg: 'Bułgaria', br: 'Brazylia', ca: 'Kanada',
      ch: 'Szwajcaria', cl: 'Chile', cn: 'Chiny', co: 'Kolumbia', cr: 'Kostaryka', cz: 'Czechy', de: 'Niemcy', dk: 'Dania',
      ec: 'Ekwador', ee: 'Estonia', eg: 'Egipt', es: 'Hiszpania', fi: 'Finlandia', fr: 'Francja', gr: 'Grecja',
      gt: 'Gwatemala', hk: 'Hong Kong', hr: 'Chorwacja', hu: 'Węgry', ie: 'Irlandia', igo: 'IGO', il: 'Izrael', in: 'Indie',
      it: 'Włochy', jp: 'Japonia', kr: 'Korea Południowa', lu: 'Luksemburg', mk: 'Macedonia', mt: 'Malta', mx: 'Meksyk',
      my: 'Malezja', nl: 'Holandia', no: 'Norwegia', nz: 'Nowa Zelandia', pe: 'Peru', ph: 'Filipiny', pl: 'Polska',
      pr: 'Portoryko', pt: 'Portugalia', ro: 'Rumunia', rs: 'Serbia', scotland: 'UK: Szkocja', se: 'Szwecja', sg: 'Singapur',
      si: 'Słowenia', th: 'Tajlandia', tw: 'Tajwan', ug: 'Uganda', uk: 'UK: Anglia i Walia', us: 'Stany Zjednoczone',
      ve: 'Wenezuela', vn: 'Wietnam', za: 'Południowa Afryka',
    }, // biome-ignore format: a table
  },
};

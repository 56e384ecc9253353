import type { HandInWords } from '../words';

/** The words of a document in Polish. docs/CREDIT-LANGUAGES.md says how a correction is made. */
export const POLISH: HandInWords = {
  heads: {
    number: 'Nr',
    where: 'Miejsce użycia',
    title: 'Tytuł',
    author: 'Autorstwo',
    authorAddress: 'Adres autora lub autorki',
    source: 'Źródło',
    license: 'Licencja',
    licenseAddress: 'Adres licencji',
    kind: 'Rodzaj utworu',
    usedAs: 'Sposób użycia',
    changes: 'Zmiany',
    adaptedBy: 'Autorstwo adaptacji',
    credit: 'Oznaczenie autorstwa',
    permission: 'Zgoda',
    archivedCopy: 'Kopia w archiwum',
    seenOn: 'Data znalezienia',
    notes: 'Notatki',
  },
  manners: { 'as-is': 'Bez zmian', adapted: 'Adaptacja', collection: 'W zbiorze' },
  permissions: { license: 'Na mocy licencji', asked: 'Zapytano', granted: 'Udzielona', exception: 'Wyjątek ustawowy' },
  numbered: '{number}: ',
  usedIn: 'Miejsce użycia: {where}',
  noPicture: 'Nie zapisano jego obrazu.',
  leftOut: 'Pominięte, bo ich oznaczenia nigdy nie skopiowano: {works}',
  colon: ': ',
};

import type { HandInWords } from '../words';

/** The words of a document in German. docs/CREDIT-LANGUAGES.md says how a correction is made. */
export const GERMAN: HandInWords = {
  heads: {
    number: 'Nr.',
    where: 'Verwendungsort',
    title: 'Titel',
    author: 'Urheberschaft',
    authorAddress: 'Adresse der Urheberschaft',
    source: 'Quelle',
    license: 'Lizenz',
    licenseAddress: 'Adresse der Lizenz',
    kind: 'Art des Werks',
    usedAs: 'Verwendet als',
    changes: 'Änderungen',
    adaptedBy: 'Bearbeitet von',
    credit: 'Lizenzhinweis',
    permission: 'Erlaubnis',
    archivedCopy: 'Archivierte Kopie',
    seenOn: 'Gesehen am',
    notes: 'Notizen',
  },
  manners: { 'as-is': 'Unverändert', adapted: 'Bearbeitet', collection: 'In einer Sammlung' },
  permissions: {
    license: 'Durch die Lizenz',
    asked: 'Angefragt',
    granted: 'Erteilt',
    exception: 'Gesetzliche Ausnahme',
  },
  numbered: '{number}: ',
  usedIn: 'Verwendungsort: {where}',
  noPicture: 'Davon wurde kein Bild gespeichert.',
  leftOut: 'Nicht enthalten, weil nie ein Lizenzhinweis dafür kopiert wurde: {works}',
  colon: ': ',
};

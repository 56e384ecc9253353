import type { HandInWords } from '../words';

/** The words of a document in Italian. docs/CREDIT-LANGUAGES.md says how a correction is made. */
export const ITALIAN: HandInWords = {
  heads: {
    number: 'N.',
    where: 'Usata in',
    title: 'Titolo',
    author: 'Autore o autrice',
    authorAddress: 'Indirizzo dell’autore o dell’autrice',
    source: 'Fonte',
    license: 'Licenza',
    licenseAddress: 'Indirizzo della licenza',
    kind: 'Tipo di opera',
    usedAs: 'Usata come',
    changes: 'Modifiche',
    adaptedBy: 'Adattata da',
    credit: 'Attribuzione',
    permission: 'Autorizzazione',
    archivedCopy: 'Copia archiviata',
    seenOn: 'Vista il',
    notes: 'Note',
  },
  manners: { 'as-is': 'Senza modifiche', adapted: 'Con adattamenti', collection: 'In una raccolta' },
  permissions: {
    license: 'In base alla licenza',
    asked: 'Richiesta',
    granted: 'Concessa',
    exception: 'Eccezione di legge',
  },
  numbered: '{number}: ',
  usedIn: 'Usata in {where}',
  noPicture: 'Nessuna immagine è stata salvata.',
  leftOut: 'Non incluse, perché l’attribuzione non è mai stata copiata: {works}',
  colon: ': ',
};

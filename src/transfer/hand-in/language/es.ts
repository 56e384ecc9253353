import type { HandInWords } from '../words';

/** The words of a document in Spanish. docs/CREDIT-LANGUAGES.md says how a correction is made. */
export const SPANISH: HandInWords = {
  heads: {
    number: 'N.º',
    where: 'Usada en',
    title: 'Título',
    author: 'Autoría',
    authorAddress: 'Dirección de la autoría',
    source: 'Fuente',
    license: 'Licencia',
    licenseAddress: 'Dirección de la licencia',
    kind: 'Tipo de obra',
    usedAs: 'Usada como',
    changes: 'Cambios',
    adaptedBy: 'Adaptada por',
    credit: 'Crédito',
    permission: 'Permiso',
    archivedCopy: 'Copia archivada',
    seenOn: 'Vista el',
    notes: 'Notas',
  },
  manners: { 'as-is': 'Sin cambios', adapted: 'Adaptada', collection: 'En una colección' },
  permissions: { license: 'Por la licencia', asked: 'Solicitado', granted: 'Concedido', exception: 'Excepción legal' },
  numbered: '{number}: ',
  usedIn: 'Usada en {where}',
  noPicture: 'No se guardó ninguna imagen de ella.',
  leftOut: 'No incluidas, porque nunca se copió su crédito: {works}',
  colon: ': ',
};

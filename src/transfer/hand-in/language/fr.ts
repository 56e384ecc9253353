import type { HandInWords } from '../words';

/** The words of a document in French. docs/CREDIT-LANGUAGES.md says how a correction is made. */
export const FRENCH: HandInWords = {
  heads: {
    number: 'N°',
    where: 'Lieu d’utilisation',
    title: 'Titre',
    author: 'Auteur ou autrice',
    authorAddress: 'Adresse de l’auteur ou de l’autrice',
    source: 'Source',
    license: 'Licence',
    licenseAddress: 'Adresse de la licence',
    kind: 'Type d’œuvre',
    usedAs: 'Utilisée comme',
    changes: 'Modifications',
    adaptedBy: 'Adaptée par',
    credit: 'Crédit',
    permission: 'Autorisation',
    archivedCopy: 'Copie archivée',
    seenOn: 'Vue le',
    notes: 'Notes',
  },
  manners: { 'as-is': 'Sans modification', adapted: 'Adaptée', collection: 'Dans un recueil' },
  permissions: {
    license: 'Par la licence',
    asked: 'Demandée',
    granted: 'Accordée',
    exception: 'Exception prévue par la loi',
  },
  numbered: '{number}\u00a0: ',
  usedIn: 'Utilisée ici\u00a0: {where}',
  noPicture: 'Aucune image n’en a été enregistrée.',
  leftOut: 'Absentes, car aucun crédit n’en a été copié\u00a0: {works}',
  colon: '\u00a0: ',
};

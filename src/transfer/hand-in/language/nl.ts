import type { HandInWords } from '../words';

/** The words of a document in Dutch. docs/CREDIT-LANGUAGES.md says how a correction is made. */
export const DUTCH: HandInWords = {
  heads: {
    number: 'Nr.',
    where: 'Gebruikt in',
    title: 'Titel',
    author: 'Maker',
    authorAddress: 'Adres van de maker',
    source: 'Bron',
    license: 'Licentie',
    licenseAddress: 'Adres van de licentie',
    kind: 'Soort werk',
    usedAs: 'Gebruikt als',
    changes: 'Wijzigingen',
    adaptedBy: 'Bewerkt door',
    credit: 'Naamsvermelding',
    permission: 'Toestemming',
    archivedCopy: 'Gearchiveerde kopie',
    seenOn: 'Gezien op',
    notes: 'Notities',
  },
  manners: { 'as-is': 'Ongewijzigd', adapted: 'Bewerkt', collection: 'In een verzameling' },
  permissions: {
    license: 'Door de licentie',
    asked: 'Gevraagd',
    granted: 'Gekregen',
    exception: 'Wettelijke uitzondering',
  },
  numbered: '{number}: ',
  usedIn: 'Gebruikt in {where}',
  noPicture: 'Er is geen afbeelding van bewaard.',
  leftOut: 'Niet opgenomen, omdat de naamsvermelding nooit is gekopieerd: {works}',
  colon: ': ',
};

import type { Words } from './words';

/** The words of a credit in German. docs/CREDIT-LANGUAGES.md says where each is from. */
export const GERMAN: Words = {
  language: 'de',
  names: 'de',
  dir: 'ltr',
  quotes: ['„', '“'],
  subject: '{work} von {creators}{source}',
  says: {
    licensed: '{subject} ist lizenziert unter {license}.',
    marked: '{subject} ist gekennzeichnet mit {license}.',
    domain: '{subject} ist gemeinfrei.',
  },
  adapted: {
    licensed: 'Bearbeitet nach {subject}, lizenziert unter {license}.',
    marked: 'Bearbeitet nach {subject}, gekennzeichnet mit {license}.',
    domain: 'Bearbeitet nach {subject}, gemeinfrei.',
  },
  kinds: {
    ...{ text: 'Text', image: 'Bild', video: 'Video', sound: 'Aufnahme' },
    ...{ data: 'Datensatz', design: 'Entwurf', software: 'Software', other: 'Werk' },
  },
  some: {
    ...{ text: 'einem Text', image: 'einem Bild', video: 'einem Video', sound: 'einer Aufnahme' },
    ...{ data: 'einem Datensatz', design: 'einem Entwurf', software: 'Software', other: 'einem Werk' },
  },
  thisWork: 'Dieses Werk',
  someWork: 'einem Werk',
  changes: 'Änderungen: {changes}',
  changed: 'Es wurden Änderungen vorgenommen.',
  stop: '.',
  gap: ' ',
  comma: ', ',
  style: {
    from: 'Aus ',
    adapted: 'Bearbeitet nach ',
    by: ', von ',
    undated: 'o. D.',
    inDomain: 'Gemeinfrei',
    domain: 'Gemeinfrei',
    under: 'Lizenziert unter ',
    kinds: {
      ...{ text: 'Text', image: 'Bild', video: 'Video', sound: 'Audio' },
      ...{ data: 'Datensatz', design: 'Entwurf', software: 'Software', other: 'Werk' },
    },
  },
  licenses: {
    whole: 'Creative Commons {title}',
    titles: {
      by: 'Namensnennung',
      'by-sa': 'Namensnennung - Weitergabe unter gleichen Bedingungen',
      'by-nc': 'Namensnennung-Nicht kommerziell',
      'by-nd': 'Namensnennung-Keine Bearbeitung',
      'by-nc-sa': 'Namensnennung - Nicht-kommerziell - Weitergabe unter gleichen Bedingungen',
      'by-nc-nd': 'Namensnennung - Nicht-kommerziell - Keine Bearbeitung',
    },
    titles4: {
      by: 'Namensnennung',
      'by-sa': 'Namensnennung - Weitergabe unter gleichen Bedingungen',
      'by-nc': 'Namensnennung-Nicht kommerziell',
      'by-nd': 'Namensnennung-Keine Bearbeitungen',
      'by-nc-sa': 'Namensnennung - Nicht-kommerziell - Weitergabe unter gleichen Bedingungen',
      'by-nc-nd': 'Namensnennung-Nicht kommerziell-Keine Bearbeitungen',
    },
    scopes: ['International', 'Unported', 'Generic'],
    zero: 'CC0 1.0 Universal',
    mark: 'Public Domain Mark 1.0',
    places: {
      ar: 'Argentinien', at: 'Österreich', au: 'Australien', be: 'Belgien', bg: 'Bulgarien', br: 'Brasilien', ca: 'Kanada',
      ch: 'Schweiz', cl: 'Chile', cn: 'Volksrepublik China', co: 'Kolumbien', cr: 'Costa Rica', cz: 'Tschechische Republik',
      de: 'Deutschland', dk: 'Dänemark', ec: 'Ecuador', ee: 'Estland', eg: 'Ägypten', es: 'Spanien', fi: 'Finnland',
      fr: 'Frankreich', gr: 'Griechenland', gt: 'Guatemala', hk: 'Hong Kong', hr: 'Kroatien', hu: 'Ungarn', ie: 'Irland',
      igo: 'IGO', il: 'Israel', in: 'Indien', it: 'Italien', jp: 'Japan', kr: 'Süd-Korea', lu: 'Luxemburg', mk: 'Mazedonien',
      mt: 'Malta', mx: 'Mexiko', my: 'Malaysia', nl: 'Niederlande', no: 'Norwegen', nz: 'Neuseeland', pe: 'Peru',
      ph: 'Philippinen', pl: 'Polen', pr: 'Puerto Rico', pt: 'Portugal', ro: 'Rumänien', rs: 'Serbien',
      scotland: 'UK: Schottland', se: 'Schweden', sg: 'Singapur', si: 'Slowenien', th: 'Thailand', tw: 'Taiwan',
      ug: 'Uganda', uk: 'UK: England & Wales', us: 'Vereinigte Staaten von Amerika', ve: 'Venezuela', vn: 'Vietnam',
      za: 'Südafrika',
    }, // biome-ignore format: a table
  },
};

import type { Words } from './words';

/** The words of a credit in Italian. docs/CREDIT-LANGUAGES.md says where each is from. */
export const ITALIAN: Words = {
  language: 'it',
  names: 'it',
  dir: 'ltr',
  quotes: ['«', '»'],
  subject: '{work} di {creators}{source}',
  says: {
    licensed: '{subject} è sotto licenza {license}.',
    marked: '{subject} riporta la dicitura {license}.',
    domain: '{subject} è nel pubblico dominio.',
  },
  adapted: {
    licensed: 'Adattato da {subject}, sotto licenza {license}.',
    marked: 'Adattato da {subject}, con la dicitura {license}.',
    domain: 'Adattato da {subject}, nel pubblico dominio.',
  },
  kinds: {
    ...{ text: 'Testo', image: 'Immagine', video: 'Video', sound: 'Registrazione' },
    ...{ data: 'Dataset', design: 'Progetto grafico', software: 'Software', other: 'Opera' },
  },
  some: {
    ...{ text: 'un testo', image: 'un’immagine', video: 'un video', sound: 'una registrazione' },
    ...{ data: 'un dataset', design: 'un progetto grafico', software: 'un software', other: 'un’opera' },
  },
  thisWork: 'Quest’opera',
  someWork: 'un’opera',
  changes: 'Modifiche: {changes}',
  changed: 'Sono state effettuate delle modifiche.',
  stop: '.',
  gap: ' ',
  comma: ', ',
  style: {
    from: 'Da ',
    adapted: 'Adattato da ',
    by: ', di ',
    undated: 's.d.',
    inDomain: 'Nel pubblico dominio',
    domain: 'Pubblico dominio',
    under: 'Sotto licenza ',
    kinds: {
      ...{ text: 'Testo', image: 'Immagine', video: 'Video', sound: 'Audio' },
      ...{ data: 'Dataset', design: 'Progetto grafico', software: 'Software', other: 'Opera' },
    },
  },
  licenses: {
    whole: 'Creative Commons {title}',
    titles: {
      by: 'Attribuzione',
      'by-sa': 'Attribuzione - Condividi allo stesso modo',
      'by-nc': 'Attribuzione - Non commerciale',
      'by-nd': 'Attribuzione - Non opere derivate',
      'by-nc-sa': 'Attribuzione - Non commerciale - Condividi allo stesso modo',
      'by-nc-nd': 'Attribuzione - Non commerciale - Non opere derivate',
    },
    titles4: {
      by: 'Attribuzione',
      'by-sa': 'Attribuzione-CondividiAlloStessoModo',
      'by-nc': 'Attribuzione-NonCommerciale',
      'by-nd': 'Attribuzione-NonOpereDerivate',
      'by-nc-sa': 'Attribuzione-NonCommerciale-CondividiAlloStessoModo',
      'by-nc-nd': 'Attribuzione-NonCommerciale-NonOpereDerivate',
    },
    scopes: ['Internazionale', 'Unported', 'Generico'],
    zero: 'CC0 1.0 Universale',
    mark: 'Marchio di pubblico dominio 1.0',
    places: {
      ar: 'Argentina', at: 'Austria', au: 'Australia', be: 'Belgio', bg: 'Bulgaria', br: 'Brasile', ca: 'Canada',
      ch: 'Svizzera', cl: 'Cile', cn: 'Cina', co: 'Colombia', cr: 'Costa Rica', cz: 'Repubblica Ceca', de: 'Germania',
      dk: 'Danimarca', ec: 'Ecuador', ee: 'Estonia', eg: 'Egitto', es: 'Spagna', fi: 'Finlandia', fr: 'Francia',
      gr: 'Grecia', gt: 'Guatemala', hk: 'Hong Kong', hr: 'Croazia', hu: 'Ungheria', ie: 'Irlanda', igo: 'OIG',
      il: 'Israele', in: 'India', it: 'Italia', jp: 'Giappone', kr: 'Corea del Sud', lu: 'Lussemburgo', mk: 'Macedonia',
      mt: 'Malta', mx: 'Messico', my: 'Malesia', nl: 'Olanda', no: 'Norvegia', nz: 'Nuova Zelanda', pe: 'Perù',
      ph: 'Filippine', pl: 'Polonia', pr: 'Puerto Rico', pt: 'Portogallo', ro: 'Romania', rs: 'Serbia', scotland: 'Scozia',
      se: 'Svezia', sg: 'Singapore', si: 'Slovenia', th: 'Thailandia', tw: 'Taiwan', ug: 'Uganda',
      uk: 'Inghilterra & Galles', us: 'Stati Uniti', ve: 'Venezuela', vn: 'Vietnam', za: 'Sudafrica',
    }, // biome-ignore format: a table
  },
};

import type { Words } from './words';

/** The words of a credit in Dutch. docs/CREDIT-LANGUAGES.md says where each is from. */
export const DUTCH: Words = {
  language: 'nl',
  names: 'nl',
  dir: 'ltr',
  quotes: ['“', '”'],
  subject: '{work} van {creators}{source}',
  says: {
    licensed: '{subject} is in licentie gegeven volgens {license}.',
    marked: '{subject} is gemarkeerd met {license}.',
    domain: '{subject} is publiek domein.',
  },
  adapted: {
    licensed: 'Bewerking van {subject}, in licentie gegeven volgens {license}.',
    marked: 'Bewerking van {subject}, gemarkeerd met {license}.',
    domain: 'Bewerking van {subject}, publiek domein.',
  },
  kinds: {
    ...{ text: 'Tekst', image: 'Afbeelding', video: 'Video', sound: 'Opname' },
    ...{ data: 'Dataset', design: 'Ontwerp', software: 'Software', other: 'Werk' },
  },
  some: {
    ...{ text: 'een tekst', image: 'een afbeelding', video: 'een video', sound: 'een opname' },
    ...{ data: 'een dataset', design: 'een ontwerp', software: 'software', other: 'een werk' },
  },
  thisWork: 'Dit werk',
  someWork: 'een werk',
  changes: 'Wijzigingen: {changes}',
  changed: 'Er zijn wijzigingen aangebracht.',
  stop: '.',
  gap: ' ',
  comma: ', ',
  style: {
    from: 'Uit ',
    adapted: 'Bewerking van ',
    by: ', van ',
    undated: 'z.d.',
    inDomain: 'Publiek domein',
    domain: 'Publiek domein',
    under: 'In licentie gegeven volgens ',
    kinds: {
      ...{ text: 'Tekst', image: 'Afbeelding', video: 'Video', sound: 'Audio' },
      ...{ data: 'Dataset', design: 'Ontwerp', software: 'Software', other: 'Werk' },
    },
  },
  licenses: {
    whole: 'Creative Commons {title}',
    titles: {
      by: 'Naamsvermelding',
      'by-sa': 'Naamsvermelding-GelijkDelen',
      'by-nc': 'Naamsvermelding-NietCommercieel',
      'by-nd': 'Naamsvermelding-GeenAfgeleideWerken',
      'by-nc-sa': 'Naamsvermelding-NietCommercieel-GelijkDelen',
      'by-nc-nd': 'Naamsvermelding-NietCommercieel-GeenAfgeleideWerken',
    },
    scopes: ['Internationaal', 'Unported', 'Unported'],
    zero: 'CC0 1.0 Universeel',
    mark: 'Public Domain Mark 1.0',
    places: {
      ar: 'Argentinië', at: 'Oostenrijk', au: 'Australië', be: 'België', bg: 'Bulgarije', br: 'Brazilië', ca: 'Canada',
      ch: 'Zwitserland', cl: 'Chili', cn: 'China (vasteland)', co: 'Colombia', cr: 'Costa Rica', cz: 'Tjechië',
      de: 'Duitsland', dk: 'Denemarken', ec: 'Ecuador', ee: 'Estland', eg: 'Egypte', es: 'Spanje', fi: 'Finland',
      fr: 'Frankrijk', gr: 'Griekenland', gt: 'Guatemala', hk: 'Hong Kong', hr: 'Kroatië', hu: 'Hongarije', ie: 'Ierland',
      igo: 'Intergouvernementele organisatie (IGO)', il: 'Israël', in: 'India', it: 'Italië', jp: 'Japan', kr: 'Zuid-Korea',
      lu: 'Luxemburg', mk: 'Macedonië', mt: 'Malta', mx: 'Mexico', my: 'Maleisië', nl: 'Nederland', no: 'Noorwegen',
      nz: 'Nieuw-Zeeland', pe: 'Peru', ph: 'Filipijnen', pl: 'Polen', pr: 'Puerto Rico', pt: 'Portugal', ro: 'Roemenië',
      rs: 'Servië', scotland: 'Schotland', se: 'Zweden', sg: 'Singapore', si: 'Slovenië', th: 'Thailand', tw: 'Taiwan',
      ug: 'Oeganda', uk: 'Engeland & Wales', us: 'Verenigde Staten', ve: 'Venezuela', vn: 'Vietnam', za: 'Zuid-Afrika',
    }, // biome-ignore format: a table
  },
};

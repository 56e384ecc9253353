import type { Words } from './words';

/** The words of a credit in French. docs/CREDIT-LANGUAGES.md says where each is from. */
export const FRENCH: Words = {
  language: 'fr',
  names: 'fr',
  dir: 'ltr',
  quotes: ['« ', ' »'],
  subject: '{work} par {creators}{source}',
  says: {
    licensed: '{subject} est sous licence {license}.',
    marked: '{subject} porte la mention {license}.',
    domain: '{subject} est dans le domaine public.',
  },
  adapted: {
    licensed: 'Adapté d’après {subject}, sous licence {license}.',
    marked: 'Adapté d’après {subject}, avec la mention {license}.',
    domain: 'Adapté d’après {subject}, dans le domaine public.',
  },
  kinds: {
    ...{ text: 'Texte', image: 'Image', video: 'Vidéo', sound: 'Enregistrement' },
    ...{ data: 'Jeu de données', design: 'Création graphique', software: 'Logiciel', other: 'Œuvre' },
  },
  some: {
    ...{ text: 'un texte', image: 'une image', video: 'une vidéo', sound: 'un enregistrement' },
    ...{ data: 'un jeu de données', design: 'une création graphique', software: 'un logiciel', other: 'une œuvre' },
  },
  thisWork: 'Cette œuvre',
  someWork: 'une œuvre',
  changes: 'Modifications : {changes}',
  changed: 'Des modifications ont été effectuées.',
  stop: '.',
  gap: ' ',
  comma: ', ',
  style: {
    from: 'Tiré de ',
    adapted: 'Adapté d’après ',
    by: ', par ',
    undated: 's. d.',
    inDomain: 'Dans le domaine public',
    domain: 'Domaine public',
    under: 'Sous licence ',
    kinds: {
      ...{ text: 'Texte', image: 'Image', video: 'Vidéo', sound: 'Audio' },
      ...{ data: 'Jeu de données', design: 'Création graphique', software: 'Logiciel', other: 'Œuvre' },
    },
  },
  licenses: {
    whole: 'Creative Commons {title}',
    titles: {
      by: 'Attribution',
      'by-sa': 'Attribution - Partage dans les Mêmes Conditions',
      'by-nc': 'Attribution - Pas d’Utilisation Commerciale',
      'by-nd': 'Attribution - Pas de Modification',
      'by-nc-sa': 'Attribution - Pas d’Utilisation Commerciale - Partage dans les Mêmes Conditions',
      'by-nc-nd': 'Attribution - Pas d’Utilisation Commerciale - Pas de Modification',
    },
    titles4: {
      by: 'Attribution',
      'by-sa': 'Attribution - Partage dans les mêmes conditions',
      'by-nc': 'Attribution - Utilisation non commerciale',
      'by-nd': 'Attribution - Pas d’Œuvre dérivée',
      'by-nc-sa': 'Attribution - Utilisation non commerciale - Partage dans les mêmes conditions',
      'by-nc-nd': 'Attribution - Utilisation non commerciale - Pas d’Œuvre dérivée',
    },
    scopes: ['International', 'non transposé', 'Générique'],
    zero: 'CC0 1.0 Universel',
    mark: 'Marque du Domaine Public 1.0',
    places: {
      ar: 'Argentine', at: 'Autriche', au: 'Australie', be: 'Belgique', bg: 'Bulgarie', br: 'Brésil', ca: 'Canada',
      ch: 'Suisse', cl: 'Chili', cn: 'Chine continentale', co: 'Colombie', cr: 'Costa Rica', cz: 'République Tchèque',
      de: 'Allemagne', dk: 'Danemark', ec: 'Équateur', ee: 'Estonie', eg: 'Egypte', es: 'Espagne', fi: 'Finlande',
      fr: 'France', gr: 'Grèce', gt: 'Guatemala', hk: 'Hong Kong', hr: 'Croatie', hu: 'Hongrie', ie: 'Irlande', igo: 'OIG',
      il: 'Israël', in: 'Inde', it: 'Italie', jp: 'Japon', kr: 'Corée du Sud', lu: 'Luxembourg', mk: 'Macédoine',
      mt: 'Malte', mx: 'Mexique', my: 'Malaisie', nl: 'Pays-Bas', no: 'Norvège', nz: 'Nouvelle-Zélande', pe: 'Pérou',
      ph: 'Philippines', pl: 'Pologne', pr: 'Porto Rico', pt: 'Portugal', ro: 'Roumanie', rs: 'Serbie',
      scotland: 'Royaume-Uni : Ecosse', se: 'Suède', sg: 'Singapour', si: 'Slovénie', th: 'Thailande', tw: 'Taiwan',
      ug: 'Ouganda', uk: 'Royaume-Uni : Angleterre & Pays de Galles', us: 'États-Unis', ve: 'Vénézuela', vn: 'Viêt Nam',
      za: 'Afrique du Sud',
    }, // biome-ignore format: a table
  },
};

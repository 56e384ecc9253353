import type { Words } from './words';

/** The words of a credit in Spanish. docs/CREDIT-LANGUAGES.md says where each is from. */
export const SPANISH: Words = {
  language: 'es',
  names: 'es',
  dir: 'ltr',
  quotes: ['«', '»'],
  subject: '{work} por {creators}{source}',
  says: {
    licensed: '{subject} se distribuye bajo licencia {license}.',
    marked: '{subject} lleva la mención {license}.',
    domain: '{subject} está en el dominio público.',
  },
  adapted: {
    licensed: 'Adaptación de {subject}, bajo licencia {license}.',
    marked: 'Adaptación de {subject}, con la mención {license}.',
    domain: 'Adaptación de {subject}, en el dominio público.',
  },
  kinds: {
    ...{ text: 'Texto', image: 'Imagen', video: 'Vídeo', sound: 'Grabación' },
    ...{ data: 'Conjunto de datos', design: 'Diseño', software: 'Software', other: 'Obra' },
  },
  some: {
    ...{ text: 'un texto', image: 'una imagen', video: 'un vídeo', sound: 'una grabación' },
    ...{ data: 'un conjunto de datos', design: 'un diseño', software: 'un software', other: 'una obra' },
  },
  thisWork: 'Esta obra',
  someWork: 'una obra',
  changes: 'Cambios: {changes}',
  changed: 'Se han realizado cambios.',
  stop: '.',
  gap: ' ',
  comma: ', ',
  style: {
    from: 'De ',
    adapted: 'Adaptado de ',
    by: ', por ',
    undated: 's. f.',
    inDomain: 'En el dominio público',
    domain: 'Dominio público',
    under: 'Bajo licencia ',
    kinds: {
      ...{ text: 'Texto', image: 'Imagen', video: 'Vídeo', sound: 'Audio' },
      ...{ data: 'Conjunto de datos', design: 'Diseño', software: 'Software', other: 'Obra' },
    },
  },
  licenses: {
    whole: 'Creative Commons {title}',
    titles: {
      by: 'Atribución',
      'by-sa': 'Atribución-CompartirIgual',
      'by-nc': 'Atribución-NoComercial',
      'by-nd': 'Atribución-SinDerivadas',
      'by-nc-sa': 'Atribución-NoComercial-CompartirIgual',
      'by-nc-nd': 'Atribución-NoComercial-SinDerivadas',
    },
    titles4: {
      by: 'Atribución/Reconocimiento',
      'by-sa': 'Atribución/Reconocimiento-CompartirIgual',
      'by-nc': 'Atribución/Reconocimiento-NoComercial',
      'by-nd': 'Atribución/Reconocimiento-SinDerivados',
      'by-nc-sa': 'Atribución/Reconocimiento-NoComercial-CompartirIgual',
      'by-nc-nd': 'Atribución/Reconocimiento-NoComercial-SinDerivados',
    },
    scopes: ['Internacional', 'No portada', 'Genérica'],
    zero: 'CC0 1.0 Universal',
    mark: 'Etiqueta de Dominio Público 1.0',
    places: {
      ar: 'Argentina', at: 'Austria', au: 'Australia', be: 'Bélgica', bg: 'Bulgaria', br: 'Brasil', ca: 'Canadá',
      ch: 'Suiza', cl: 'Chile', cn: 'China continental', co: 'Colombia', cr: 'Costa Rica', cz: 'República Checa',
      de: 'Alemania', dk: 'Dinamarca', ec: 'Ecuador', ee: 'Estonia', eg: 'Egipto', es: 'España', fi: 'Finlandia',
      fr: 'Francia', gr: 'Grecia', gt: 'Guatemala', hk: 'Hong Kong', hr: 'Croacia', hu: 'Hungría', ie: 'Irlanda',
      igo: 'Organizaciones intergubernamentales', il: 'Israel', in: 'India', it: 'Italia', jp: 'Japón', kr: 'Corea del Sur',
      lu: 'Luxemburgo', mk: 'Macedonia', mt: 'Malta', mx: 'México', my: 'Malasia', nl: 'Países Bajos', no: 'Noruega',
      nz: 'Nueva Zelanda', pe: 'Perú', ph: 'Filipinas', pl: 'Polonia', pr: 'Puerto Rico', pt: 'Portugal', ro: 'Rumanía',
      rs: 'Serbia', scotland: 'Reino Unido: Escocia', se: 'Suecia', sg: 'Singapur', si: 'Eslovenia', th: 'Tailandia',
      tw: 'Taiwán', ug: 'Uganda', uk: 'Reino Unido: Inglaterra y Gales', us: 'Estados Unidos de América', ve: 'Venezuela',
      vn: 'Vietnam', za: 'Sudáfrica',
    }, // biome-ignore format: a table
  },
};

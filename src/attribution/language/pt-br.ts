import type { Words } from './words';

/** The words of a credit in Brazilian Portuguese. docs/CREDIT-LANGUAGES.md says where each is from. */
export const BRAZILIAN: Words = {
  language: 'pt-BR',
  names: 'pt-BR',
  dir: 'ltr',
  quotes: ['“', '”'],
  subject: '{work} por {creators}{source}',
  says: {
    licensed: '{subject} está sob a licença {license}.',
    marked: '{subject} traz a indicação {license}.',
    domain: '{subject} está em domínio público.',
  },
  adapted: {
    licensed: 'Adaptado de {subject}, sob a licença {license}.',
    marked: 'Adaptado de {subject}, com a indicação {license}.',
    domain: 'Adaptado de {subject}, em domínio público.',
  },
  kinds: {
    ...{ text: 'Texto', image: 'Imagem', video: 'Vídeo', sound: 'Gravação' },
    ...{ data: 'Conjunto de dados', design: 'Design', software: 'Software', other: 'Obra' },
  },
  some: {
    ...{ text: 'um texto', image: 'uma imagem', video: 'um vídeo', sound: 'uma gravação' },
    ...{ data: 'um conjunto de dados', design: 'um design', software: 'um software', other: 'uma obra' },
  },
  thisWork: 'Esta obra',
  someWork: 'uma obra',
  changes: 'Mudanças: {changes}',
  changed: 'Mudanças foram feitas.',
  stop: '.',
  gap: ' ',
  comma: ', ',
  style: {
    from: 'De ',
    adapted: 'Adaptado de ',
    by: ', por ',
    undated: 's. d.',
    inDomain: 'Em domínio público',
    domain: 'Domínio público',
    under: 'Sob a licença ',
    kinds: {
      ...{ text: 'Texto', image: 'Imagem', video: 'Vídeo', sound: 'Áudio' },
      ...{ data: 'Conjunto de dados', design: 'Design', software: 'Software', other: 'Obra' },
    },
  },
  licenses: {
    whole: 'Creative Commons {title}',
    titles: {
      by: 'Atribuição',
      'by-sa': 'Atribuição-CompartilhaIgual',
      'by-nc': 'Atribuição-NãoComercial',
      'by-nd': 'Atribuição-SemDerivações',
      'by-nc-sa': 'Atribuição-NãoComercial-CompartilhaIgual',
      'by-nc-nd': 'Atribuição-NãoComercial-SemDerivações',
    },
    scopes: ['Internacional', 'Não Adaptada', 'Genérica'],
    zero: 'CC0 1.0 Universal',
    mark: 'Marca de Domínio Público 1.0',
    places: {
      ar: 'Argentina', at: 'Áustria', au: 'Austrália', be: 'Bélgica', bg: 'Bulgária', br: 'Brasil', ca: 'Canadá',
      ch: 'Suíça', cl: 'Chile', cn: 'China Continental', co: 'Colômbia', cr: 'Costa Rica', cz: 'República Tcheca',
      de: 'Alemanha', dk: 'Dinamarca', ec: 'Equador', ee: 'Estônia', eg: 'Egito', es: 'Espanha', fi: 'Finlândia',
      fr: 'França', gr: 'Grécia', gt: 'Guatemala', hk: 'Hong Kong', hr: 'Croácia', hu: 'Hungria', ie: 'Irlanda', igo: 'OIG',
      il: 'Israel', in: 'Índia', it: 'Itália', jp: 'Japão', kr: 'Coreia do Sul', lu: 'Luxemburgo', mk: 'Macedônia',
      mt: 'Malta', mx: 'México', my: 'Malásia', nl: 'Holanda', no: 'Noruega', nz: 'Nova Zelândia', pe: 'Peru',
      ph: 'Filipinas', pl: 'Polônia', pr: 'Porto Rico', pt: 'Portugal', ro: 'Romênia', rs: 'Sérvia',
      scotland: 'Reino Unido: Escócia', se: 'Suécia', sg: 'Singapura', si: 'Eslovênia', th: 'Tailândia', tw: 'Taiwan',
      ug: 'Uganda', uk: 'Reino Unido: Inglaterra e País de Gales', us: 'Estados Unidos', ve: 'Venezuela', vn: 'Vietnã',
      za: 'África do Sul',
    }, // biome-ignore format: a table
  },
};

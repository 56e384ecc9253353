import type { HandInWords } from '../words';

/** The words of a document in Brazilian Portuguese. docs/CREDIT-LANGUAGES.md says how a correction is made. */
export const BRAZILIAN: HandInWords = {
  heads: {
    number: 'N.º',
    where: 'Usada em',
    title: 'Título',
    author: 'Autoria',
    authorAddress: 'Endereço da autoria',
    source: 'Fonte',
    license: 'Licença',
    licenseAddress: 'Endereço da licença',
    kind: 'Tipo de obra',
    usedAs: 'Usada como',
    changes: 'Mudanças',
    adaptedBy: 'Adaptada por',
    credit: 'Crédito',
    permission: 'Permissão',
    archivedCopy: 'Cópia arquivada',
    seenOn: 'Vista em',
    notes: 'Notas',
  },
  manners: { 'as-is': 'Sem mudanças', adapted: 'Adaptação', collection: 'Em uma coletânea' },
  permissions: { license: 'Pela licença', asked: 'Solicitada', granted: 'Concedida', exception: 'Exceção legal' },
  numbered: '{number}: ',
  usedIn: 'Usada em {where}',
  noPicture: 'Nenhuma imagem dela foi salva.',
  leftOut: 'Não incluídas, porque o crédito nunca foi copiado: {works}',
  colon: ': ',
};

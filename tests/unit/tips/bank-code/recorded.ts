/**
 * What the packages pix-utils 2.8.2 (createStaticPix) and upiqr 1.3.22 wrote for these payments. They bring sixty others, and are no
 * dependency. The first code of Pix is the example of the central bank's own manual (Manual de Padrões para Iniciação do Pix).
 */
export const PIX = [
  {
    ...{ key: '123e4567-e12b-12d1-a456-426655440000', name: 'Fulano de Tal', town: 'BRASILIA', amount: null },
    reference: '',
    code: '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D',
  },
  {
    ...{ key: 'ann@post.example', name: 'ANN FELL', town: 'RECIFE', amount: 12.5, reference: '' },
    code: '00020126380014br.gov.bcb.pix0116ann@post.example520400005303986540512.505802BR5908ANN FELL6006RECIFE62070503***6304832C',
  },
  {
    ...{ key: '+5581999998888', name: 'ANN FELL', town: 'RECIFE', amount: 0.5, reference: '' },
    code: '00020126360014br.gov.bcb.pix0114+558199999888852040000530398654040.505802BR5908ANN FELL6006RECIFE62070503***6304B733',
  },
] as const;

export const UPI = [
  {
    ...{ address: 'ann@okbank', name: 'Ann Fell', amount: 12.5, reference: 'Tip for Heather & rain' },
    link: 'upi://pay?pa=ann%40okbank&pn=Ann+Fell&am=12.50&tn=Tip+for+Heather+%26+rain',
  },
  {
    ...{ address: 'ann.fell-1@upi', name: 'Zoë Müller', amount: 5, reference: '100% über +1' },
    link: 'upi://pay?pa=ann.fell-1%40upi&pn=Zo%C3%AB+M%C3%BCller&am=5.00&tn=100%25+%C3%BCber+%2B1',
  },
  {
    ...{ address: 'ann@okbank', name: 'Ann Fell', amount: null, reference: '' },
    link: 'upi://pay?pa=ann%40okbank&pn=Ann+Fell',
  },
] as const;

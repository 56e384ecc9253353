import { describe, expect, it } from '@jest/globals';
import { sortQuestions } from '../../../src/tips/sort-questions';
import type { Tip } from '../../../src/tips/tip';

const asked = (name: string, address: string, about = `https://${name}.example/work`) => ({
  name,
  payee: { rail: 'link', address, host: new URL(address).host, label: '', grade: 'page' } as Tip['payee'],
  work: { about, title: null, creator: null },
});
const ANN = asked('ann', 'https://liberapay.com/Ann');
const BO = asked('bo', 'https://liberapay.com/bo');
const CY = asked('cy', 'https://ko-fi.com/cy', 'https://blog.example/cy/tarn');
const first = (page: string) => sortQuestions([CY, BO, ANN], page).map(({ name }) => name);

describe('which tip is asked about first', () => {
  it.each([
    ['any page: as they were given', 'https://other.example/', ['cy', 'bo', 'ann']],
    ['no page', '', ['cy', 'bo', 'ann']],
    ['where it is paid', 'https://liberapay.com/ann/donate?currency=EUR', ['ann', 'bo', 'cy']],
    ['the service in a language of its own', 'https://fr.liberapay.com/ann', ['ann', 'bo', 'cy']],
    ['the service', 'https://liberapay.com/', ['bo', 'ann', 'cy']],
    ['a name that only begins alike', 'https://liberapay.com/annabel', ['bo', 'ann', 'cy']],
    ['a host that only ends alike', 'https://notliberapay.com/ann', ['cy', 'bo', 'ann']],
    ['the work', 'https://bo.example/work', ['bo', 'cy', 'ann']],
    ['another page of the work’s site', 'https://www.ann.example/about', ['ann', 'cy', 'bo']],
  ])('on %s', (_, page, names) => {
    expect(first(page)).toEqual(names);
  });

  it('is not told by an address that is none', () => {
    const odd = {
      ...asked('odd', 'https://liberapay.com/odd'),
      work: { about: 'no address', title: null, creator: null },
    };
    expect(sortQuestions([odd], 'neither').map(({ name }) => name)).toEqual(['odd']);
  });
});

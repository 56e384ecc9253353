import { describe, expect, it } from '@jest/globals';
import { isWorks } from '../../../src/message/library';
import { recordSource } from '../../../src/publish/credit-record';
import { readPageAddress, workFromTold } from '../../../src/publish/told-source';
import { AT, license } from './fixtures';

describe('a source that a person describes', () => {
  const told = workFromTold({
    ...{ address: 'https://a.example/fox', title: 'A fox', creators: ['Ben Hill', 'Cy Low'] },
    ...{ license: license('CC-BY-SA-3.0-DE'), at: AT },
  });

  it('is a work as good as any, and says who said so', () => {
    expect(isWorks({ works: [told] })).toBe(true);
    expect(told.evidence).toEqual([
      {
        ...{ says: 'license', evidence: 'person', about: 'https://a.example/fox', value: 'CC-BY-SA-3.0-DE' },
        ...{ words: '', place: '', detail: AT },
      },
    ]);
  });

  it('goes into a credit record like every other', () => {
    expect(recordSource(told)).toMatchObject({
      ...{ name: 'A fox', creator: [{ name: 'Ben Hill' }, { name: 'Cy Low' }], licenseId: 'CC-BY-SA-3.0-DE' },
      url: 'https://a.example/fox',
    });
  });

  it.each([
    [' https://a.example/fox ', 'https://a.example/fox'],
    ['http://a.example', 'http://a.example/'],
    ['https://name:word@a.example/', null],
    ['ftp://a.example/', null],
    ['ipfs://bafy/', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['a fox', null],
    ['', null],
  ])('at %s is at %s', (written, address) => {
    expect(readPageAddress(written)).toBe(address);
  });
});

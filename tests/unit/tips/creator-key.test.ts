import { describe, expect, it } from '@jest/globals';
import { creatorKey } from '../../../src/tips/creator-key';
import { aWork } from '../attribution/a-work';
import { BY, statement } from '../work/observation';

const SIGNER = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
const by = (...names: string[]) => names.map((name) => ({ name, address: null }));
const at = (address: string) => ({ address, title: '' });

describe('what a creator is known again by', () => {
  it('is their names on one site, however they are written and wherever on it', () => {
    const key = creatorKey(aWork({ creators: by('Ann Fell', 'Bob') }));
    expect(
      creatorKey(aWork({ creators: by('bob ', 'ANN\u00a0 fell'), page: at('https://www.blog.example/other') })),
    ).toBe(key);
    expect(creatorKey(aWork({ creators: by('Ann Fell') }))).not.toBe(key);
    expect(creatorKey(aWork({ creators: by('Ann Fell', 'Bob'), page: at('https://other.example/') }))).not.toBe(key);
  });

  it('is not mistaken for another’s by a name with a slash in it', () => {
    expect(creatorKey(aWork({ creators: by('ann/bob') }))).not.toBe(creatorKey(aWork({ creators: by('ann', 'bob') })));
  });

  it('is not another’s of the same name on a site that gives each of its people a part', () => {
    const key = (path: string, ...names: string[]) =>
      creatorKey(aWork({ creators: by(...names), page: at(`https://host.example${path}`) }));
    for (const [ann, evil] of [
      ['/~ann/walk', '/~evil/walk'],
      ['/@ann/81', '/@evil/9'],
      ['/users/ann/walk', '/users/evil/walk'],
      ['/en/u/ann', '/en/u/evil'],
      ['/~ann/walk', '/walk'],
    ] as const)
      expect(key(ann, 'Ann Lee')).not.toBe(key(evil, 'Ann Lee'));
    expect(key('/~ann/walk', 'Ann Lee')).toBe(key('/%7Eann/2024/tarn', 'Ann Lee'));
    expect(key('/2024/walk', 'Ann Lee')).toBe(key('/tarn', 'Ann Lee'));
    expect(key('/walk', '~ann', 'Ann Lee')).not.toBe(key('/~ann/walk', 'Ann Lee'));
  });

  it('is the site where nobody is named', () => {
    expect(creatorKey(aWork({ creators: [] }))).toBe(creatorKey(aWork({ creators: by(' '), title: 'Another' })));
  });

  it('is the key that signed the record, on every site', () => {
    const evidence = [{ ...statement(BY, 'CC BY 4.0'), evidence: 'record' as const, detail: SIGNER }];
    expect(creatorKey(aWork({ evidence }))).toBe(SIGNER);
    expect(creatorKey(aWork({ evidence, creators: by('Another'), page: at('ipfs://bafy') }))).toBe(SIGNER);
  });

  it('is no key that a page says of itself', () => {
    const evidence = [{ ...statement(BY, 'CC BY 4.0'), detail: SIGNER }];
    expect(creatorKey(aWork({ evidence }))).toBe(creatorKey(aWork()));
  });
});

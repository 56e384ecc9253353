import { describe, expect, it } from '@jest/globals';
import { ownAddress } from '../../../src/signal/own-address';

const at = (path: string) => `https://host.example${path}`;

describe('the address that a page is known by', () => {
  it.each([
    ['/walk', '/walk'],
    ['/walk?ref=mail&page=1', '/walk'],
    ['/walk#end', '/walk'],
    ['/walk/', '/walk'],
    ['/walk/index.html', '/walk/'],
    ['/amp/walk', '/walk'],
    ['/walk/amp/', '/walk'],
    ['/m/walk', '/walk'],
    ['/walks/81', '/walks/81/the-wren'],
    ['/view?id=81&lang=en', '/view?id=81'],
  ])('is what it calls itself where that is the same place in another form: %s is %s', (here, canonical) => {
    expect(ownAddress(at(here), at(canonical))).toBe(at(canonical));
  });

  it.each([
    ['/~evil/walk', '/~ann/walk'],
    ['/~evil', '/'],
    ['/', '/~ann/walk'],
    ['/users/evil', '/users/ann'],
    ['/users/evil', '/users'],
    ['/view?id=9', '/view?id=81'],
    ['/view', '/view?id=81'],
    ['/view?id=9', '/walk'],
  ])('is where it was found, where it names another’s place: %s is not %s', (here, canonical) => {
    expect(ownAddress(at(here), at(canonical))).toBe(at(here));
  });

  it('is on no other site', () => {
    expect(ownAddress(at('/walk'), 'https://other.example/walk')).toBe(at('/walk'));
    expect(ownAddress(at('/walk'), 'nothing')).toBe(at('/walk'));
  });
});

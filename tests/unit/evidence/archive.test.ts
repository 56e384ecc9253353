import { describe, expect, it } from '@jest/globals';
import { copyIn, isArchiveError, readCopy, saveAddress } from '../../../src/evidence/archive';

const PAGE = 'https://blog.example/walk?day=2#tarn';
const COPY = 'https://web.archive.org/web/20260302100000/https://blog.example/walk?day=2';
const AT = '2026-03-02T10:00:00.000Z';

describe('the address that is asked for a copy', () => {
  it('has the page’s own in it, without its fragment', () => {
    expect(saveAddress(PAGE)).toBe('https://web.archive.org/save/https://blog.example/walk?day=2');
  });

  it.each([
    ...['http://localhost/a', 'http://192.168.1.9/a', 'https://ann:secret@blog.example/', 'file:///home/ann/a.html'],
    ...['ipfs://bafy/a', 'about:blank', ''],
  ])('is none for a page that others do not reach: %s', (page) => {
    expect(saveAddress(page)).toBeNull();
  });
});

describe('a copy', () => {
  it('is known by its address, which tells when it was made', () => {
    expect(readCopy(COPY, PAGE)).toEqual({ address: COPY, at: AT });
  });

  it('is the same page over http, with www., and with a closing slash', () => {
    const address = 'https://web.archive.org/web/20260302100000if_/http://www.blog.example/walk/';
    expect(readCopy(address, 'https://blog.example/walk')).toEqual({ address, at: AT });
  });

  it.each([
    ['of another page', 'https://web.archive.org/web/20260302100000/https://evil.example/walk?day=2'],
    ['at another host', 'https://web.archive.org.evil.example/web/20260302100000/https://blog.example/walk?day=2'],
    ['over http', 'http://web.archive.org/web/20260302100000/https://blog.example/walk?day=2'],
    ['of no moment', 'https://web.archive.org/web/20261302100000/https://blog.example/walk?day=2'],
    ['of a moment that never was', 'https://web.archive.org/web/20260230100000/https://blog.example/walk?day=2'],
    ['of all moments', 'https://web.archive.org/web/2026/https://blog.example/walk?day=2'],
    ['that runs', 'javascript:alert(1)//web.archive.org/web/20260302100000/https://blog.example/walk?day=2'],
    ['in another’s name', 'https://web.archive.org@evil.example/web/20260302100000/https://blog.example/walk?day=2'],
    ['in the form', 'https://web.archive.org/save/https://blog.example/walk?day=2'],
  ])('%s is none', (_, address) => {
    expect(readCopy(address, PAGE)).toBeNull();
  });

  it('is found where an answer led to, in the place that it calls its own, and among its links', () => {
    const none = { address: 'https://web.archive.org/save/x', place: null, links: null };
    const path = COPY.slice('https://web.archive.org'.length);
    const links = `<https://blog.example/walk?day=2>; rel="original", <${COPY}>; rel="last memento"; datetime="x"`;
    expect(copyIn({ ...none, address: COPY }, PAGE).at).toBe(AT);
    expect(copyIn({ ...none, place: path }, PAGE).address).toBe(COPY);
    expect(copyIn({ ...none, links }, PAGE).address).toBe(COPY);
    expect(() => copyIn({ ...none, links: '<'.repeat(20_000) }, PAGE)).toThrow('no-copy');
  });

  it('that no answer names is a problem of its own', () => {
    try {
      copyIn({ address: 'https://evil.example/', place: '/web/x', links: '' }, PAGE);
    } catch (error) {
      expect(isArchiveError(error) && error.code).toBe('no-copy');
    }
    expect.assertions(1);
  });
});

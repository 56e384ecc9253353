import { describe, expect, it } from '@jest/globals';
import { isSettings } from '../../../src/message/request';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import type { Contact } from '../../../src/tips/contacts';
import { handleOf, postOf, readInstance, shareAddress } from '../../../src/tips/fediverse';

const contact = (address: string, value = address, kind: Contact['kind'] = 'profile'): Contact => ({
  ...{
    kind,
    address,
    label: address,
    grade: 'head',
    signal: { says: 'support', evidence: 'meta', about: '', value, words: value, place: '', detail: 'head contact' },
  },
});

describe('whom a post can mention', () => {
  it('is whom the page names for the fediverse', () => {
    expect(handleOf(contact('https://social.example/@ann', '@Ann@Social.example'))).toBe('@Ann@social.example');
    expect(handleOf(contact('https://social.example/@ann', 'ann@social.example'))).toBe('@ann@social.example');
  });

  it('is told by the address of a profile as its servers write it', () => {
    expect(handleOf(contact('https://social.example/@ann'))).toBe('@ann@social.example');
    expect(handleOf(contact('https://social.example/users/ann'))).toBe('@ann@social.example');
  });

  it('is nobody by a letter, another page, or a service that only looks alike', () => {
    expect(handleOf(contact('mailto:ann@post.example', 'ann@post.example', 'mail'))).toBeNull();
    for (const other of [
      'https://www.youtube.com/@ann',
      'https://medium.com/@ann',
      'https://social.example/ann',
      'https://social.example/@ann/1',
    ])
      expect(handleOf(contact(other))).toBeNull();
  });
});

describe('the server that a person writes at', () => {
  it.each([
    ['social.example', 'social.example'],
    [' https://Social.example/ ', 'social.example'],
    ['http://social.example', 'social.example'],
    ['@me@social.example', 'social.example'],
    ['me@social.example', 'social.example'],
    ['', ''],
  ])('is read from %s', (written, host) => {
    expect(readInstance(written)).toBe(host);
    expect(isSettings({ ...DEFAULT_SETTINGS, fediverseInstance: host })).toBe(true);
  });

  it.each([
    ...[
      'social',
      'localhost',
      '127.0.0.1',
      'https://social.example/@me',
      'https://social.example:8443/',
      'social.example?x',
    ],
    ...['javascript:alert(1)', 'https://me:secret@social.example/', 'box.local', '@me@10.0.0.1', 'a b.example'],
  ])('is not %s', (written) => {
    expect(readInstance(written)).toBeNull();
  });

  it('is kept as a host and as nothing else', () => {
    for (const wrong of ['https://social.example', 'social.example/share', 'a@b.example', 'social', 7])
      expect(isSettings({ ...DEFAULT_SETTINGS, fediverseInstance: wrong })).toBe(false);
    const { fediverseInstance: _, ...older } = DEFAULT_SETTINGS;
    expect(isSettings(older)).toBe(true);
  });
});

describe('a post', () => {
  it('has the words, the address and whom it mentions, as a text to be shared', () => {
    const text = postOf('Thank you & more!', '@ann@social.example', 'https://ann.example/walk?a=1&b=2');
    expect(text).toBe('Thank you & more!\n\nhttps://ann.example/walk?a=1&b=2\n\n@ann@social.example');
    const url = new URL(shareAddress('my.example', text));
    expect([url.host, url.pathname, url.searchParams.get('text')]).toEqual(['my.example', '/share', text]);
  });

  it('is no longer than servers take, and keeps address and name whole', () => {
    const text = postOf('🦊'.repeat(600), '@ann@social.example', 'https://ann.example/walk');
    expect(text).toMatch(/🦊…\n\nhttps:\/\/ann\.example\/walk\n\n@ann@social\.example$/);
    expect([...text.replace('https://ann.example/walk', 'x'.repeat(23))].length).toBeLessThanOrEqual(500);
  });
});

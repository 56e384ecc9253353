import { describe, expect, it } from '@jest/globals';
import { readSuccessAction } from '../../../src/tips/success-action';
import { refusal } from './refusal';

const CALLBACK = 'https://pay.example/cb?id=7';
const read = (value: unknown) => readSuccessAction(value, CALLBACK, false);

describe('what a service says for afterwards', () => {
  it('is a text of at most 144 characters, in one line', () => {
    expect(read({ tag: 'message', message: 'Thank\nyou' })).toEqual({ tag: 'message', text: 'Thank you', url: null });
    expect(read({ tag: 'message', message: '🦊'.repeat(1000) })?.text).toBe('🦊'.repeat(144));
    expect(read({ tag: 'message', message: 7 })?.text).toBe('');
  });

  it('is an address on the host of its callback', () => {
    const url = 'https://pay.example/thanks';
    expect(read({ tag: 'url', description: 'More', url })).toEqual({ tag: 'url', text: 'More', url });
  });

  it('is nothing where there is none', () => {
    expect(read(undefined)).toBeNull();
    expect(read(null)).toBeNull();
  });

  it.each([
    ['an address elsewhere', { tag: 'url', url: 'https://phish.example/' }],
    ['an address below its host', { tag: 'url', url: 'https://x.pay.example/' }],
    ['an address at another port', { tag: 'url', url: 'https://pay.example:8443/' }],
    ['an address without encryption', { tag: 'url', url: 'http://pay.example/' }],
    ['an address with a password', { tag: 'url', url: 'https://a:b@pay.example/' }],
    ['a script', { tag: 'url', url: 'javascript:alert(1)' }],
    ['no address', { tag: 'url', url: { href: 'https://pay.example/' } }],
    ['something encrypted', { tag: 'aes', description: '', ciphertext: '', iv: '' }],
    ['something unknown', { tag: 'open' }],
    ['something without a kind', {}],
    ['a text alone', 'message'],
    ['a list', [{ tag: 'message', message: 'x' }]],
  ])('keeps it from being paid where it is %s', (_, value) => {
    expect(refusal(() => read(value))).toContain('answer-unsafe');
  });
});

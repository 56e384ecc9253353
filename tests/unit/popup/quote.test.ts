import { describe, expect, it } from '@jest/globals';
import { orderSignals, quote } from '../../../popup/credit/quote';
import type { Context, Signal } from '../../../src/signal/signal';

const context: Context = { before: '', after: '', rel: [], badge: '', within: [], media: [], links: [], heading: '' };
const signal = (more: Partial<Signal>): Signal => ({
  says: 'license',
  evidence: 'statement',
  about: '',
  value: 'https://creativecommons.org/licenses/by/4.0/',
  words: '',
  place: '',
  ...more,
});

describe('the words that say so', () => {
  it('are quoted in the line that they stand in', () => {
    const said = signal({
      words: 'CC BY 4.0',
      context: { ...context, before: 'Another line\nPhoto \ufffc by Ann, ', after: '.\nThe next' },
    });
    expect(quote(said)).toEqual({ before: 'Photo   by Ann, ', words: 'CC BY 4.0', after: '.' });
  });

  it('are those of a badge, or the address, where there are no others', () => {
    expect(quote(signal({ context: { ...context, badge: 'CC BY' } })).words).toBe('CC BY');
    expect(quote(signal({})).words).toBe('https://creativecommons.org/licenses/by/4.0/');
  });

  it('begin with the license, and say nothing twice', () => {
    const creator = { says: 'creator', value: 'Ann', words: 'Ann' } as const;
    const shown = signal({ ...creator, place: '1/2' });
    const license = signal({ words: 'CC BY' });
    expect(orderSignals([signal(creator), shown, license])).toEqual([license, shown]);
  });
});

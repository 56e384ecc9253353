import { describe, expect, it } from '@jest/globals';
import type { Signal } from '../../../src/signal/signal';
import { creatorsOf } from '../../../src/work/describe';

const named = (evidence: Signal['evidence'], value: string): string[] =>
  creatorsOf([{ says: 'creator', evidence, about: '', value, words: value, place: '' }]).map(({ name }) => name);

describe('whom a creator’s words name', () => {
  it('is each of those who did something else, as metadata say it', () => {
    expect(named('meta', 'Text: Ann Lee - Pictures: Bob Ray')).toEqual(['Ann Lee', 'Bob Ray']);
    expect(named('meta', 'Ann Lee (ann@hill.example)')).toEqual(['Ann Lee']);
    expect(named('meta', 'ann@hill.example')).toEqual([]);
  });

  it('is what a person wrote, as it is', () => {
    expect(named('person', 'Text: Ann Lee - Pictures: Bob Ray')).toEqual(['Text: Ann Lee - Pictures: Bob Ray']);
  });
});

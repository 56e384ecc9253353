import { describe, expect, it } from '@jest/globals';
import { embed } from '../../../src/work/embed';
import { identify } from '../../../src/work/identify';
import { BY, observation, statement } from './observation';

const seen = identify(
  observation(statement(BY, 'CC BY 4.0', { rel: ['license'], before: 'This work is licensed under ' }, '1/2/0'), {
    says: 'support',
    evidence: 'support',
    about: '',
    value: 'https://liberapay.com/ann',
    words: 'Support me',
    place: '1/3',
  }),
);

describe('what a frame of another site saw', () => {
  it('is a part of the page that it is in, and never the page', () => {
    expect(seen.works.map(({ about }) => about)).toEqual(['page']);
    expect(embed(seen).works.map(({ about }) => about)).toEqual(['part']);
  });

  it('keeps license, address and words', () => {
    const [before] = seen.works;
    const [after] = embed(seen).works;
    expect(after).toMatchObject({ id: before?.id, address: before?.address, licenses: before?.licenses });
    expect(after?.evidence.map(({ words }) => words)).toEqual(before?.evidence.map(({ words }) => words));
  });

  it('has no places to scroll to', () => {
    expect(seen.works[0]?.evidence[0]?.place).toBe('1/2/0');
    expect(embed(seen).works.flatMap(({ evidence }) => evidence.map(({ place }) => place))).toEqual(['']);
  });

  it('asks for no support for the page around it', () => {
    expect(seen.supports).toHaveLength(1);
    expect(embed(seen).supports).toEqual([]);
  });

  it('leaves what the frame said of itself as it was', () => {
    const before = structuredClone(seen);
    embed(seen);
    expect(seen).toEqual(before);
  });
});

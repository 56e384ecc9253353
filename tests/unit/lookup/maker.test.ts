import { describe, expect, it } from '@jest/globals';
import { readCrossref, readDatacite } from '../../../src/lookup/read/doi';
import { isSignals } from '../../../src/message/observation';
import { creatorsOf } from '../../../src/work/describe';

const datacite = JSON.stringify({
  data: {
    attributes: {
      creators: [
        { name: 'Brook, Ida', givenName: 'Ida', familyName: 'Brook', nameType: 'Personal' },
        { name: 'Ministry of Wells', nameType: 'Organizational' },
        { name: 'Ann', nameType: 'Personal' },
        { name: 'Somebody' },
      ],
    },
  },
});

describe('who a record says that a creator is', () => {
  it('is a person with two names, an organization, or not known', () => {
    const signals = readDatacite(datacite);
    expect(isSignals(signals)).toBe(true);
    expect(creatorsOf(signals)).toEqual([
      { name: 'Ida Brook', address: null, parts: { family: 'Brook', given: 'Ida' } },
      { name: 'Ministry of Wells', address: null, type: 'organization' },
      { name: 'Ann', address: null, type: 'person' },
      { name: 'Somebody', address: null },
    ]);
  });

  it('is a person where Crossref has a given name', () => {
    const work = { message: { author: [{ given: 'Vera', family: 'van Gogh' }, { name: 'The Moor Group' }] } };
    expect(creatorsOf(readCrossref(JSON.stringify(work)))).toEqual([
      { name: 'Vera van Gogh', address: null, parts: { family: 'van Gogh', given: 'Vera' } },
      { name: 'The Moor Group', address: null },
    ]);
  });
});

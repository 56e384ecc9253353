import { describe, expect, it } from '@jest/globals';
import { answersOf, licenseFor } from '../../../src/license/answers';
import { LICENSES_TO_CHOOSE } from '../../../src/license/choice';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import { termsOf } from '../../../src/license/terms';

describe('the license that three answers name', () => {
  it.each(LICENSES_TO_CHOOSE)('is %s where its own answers are given', (id) => {
    expect(licenseFor(answersOf(id))).toBe(id);
  });

  it.each(LICENSES_TO_CHOOSE)('forbids and asks what the answers of %s say', (id) => {
    const { forbids, asks } = termsOf(fromId(id) as License);
    const { isFree, commercial, change, alike } = answersOf(id);
    expect(forbids.includes('commercial')).toBe(!commercial);
    expect(forbids.some((each) => /adapt|deriv|change/.test(each))).toBe(!change);
    expect(asks.some((each) => /alike|same/.test(each))).toBe(alike);
    expect(asks.length === 0).toBe(isFree);
  });

  it('asks nothing of what others make where they may make nothing', () => {
    const answers = { isFree: false, commercial: true, change: false, alike: true };
    expect(licenseFor(answers)).toBe('CC-BY-ND-4.0');
  });
});

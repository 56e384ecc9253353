import { describe, expect, it } from '@jest/globals';
import { findClash } from '../../../popup/publish/clash';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';

const license = (id: string): License => fromId(id) as License;

describe('a work that is made from another', () => {
  it.each([
    ['CC-BY-4.0', 'CC-BY-ND-4.0', 'adaptations'],
    ['CC-BY-4.0', 'CC-BY-SA-3.0', 'same_license'],
    ['CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0', 'same_license'],
    ['CC0-1.0', 'CC-BY-NC-4.0', 'commercial'],
    ['CC-BY-SA-4.0', 'CC-BY-SA-3.0', null],
    ['CC-BY-NC-4.0', 'CC-BY-4.0', null],
    ['CC0-1.0', 'PDM-1.0', null],
  ])('under %s, from one under %s: %s', (chosen, source, clash) => {
    expect(findClash(license(chosen), [license(source)])).toBe(clash);
  });

  it('may take the one of alternative licenses that does not stand against its own', () => {
    expect(findClash(license('CC-BY-4.0'), [license('CC-BY-ND-4.0'), license('CC-BY-4.0')])).toBeNull();
  });
});

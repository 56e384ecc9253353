import { describe, expect, it } from '@jest/globals';
import { findStrictest } from '../../../popup/strictest';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';

const licenses = (...ids: string[]): License[] => ids.map((id) => fromId(id) as License);

describe('where a page contradicts itself', () => {
  it.each([
    [['CC-BY-4.0', 'CC-BY-SA-4.0'], 'CC-BY-SA-4.0'],
    [['CC-BY-NC-ND-4.0', 'CC-BY-NC-4.0', 'CC0-1.0'], 'CC-BY-NC-ND-4.0'],
    [['CC-BY-2.0', 'CC-BY-4.0'], 'CC-BY-4.0'],
  ])('of %j, who keeps to %s keeps to all', (ids, safe) => {
    expect(findStrictest(licenses(...ids))?.id).toBe(safe);
  });

  it('no license is called safe where each asks for something that another does not', () => {
    expect(findStrictest(licenses('CC-BY-SA-4.0', 'CC-BY-NC-4.0'))).toBeNull();
    expect(findStrictest(licenses('CC-BY-SA-4.0', 'GFDL-1.3'))).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { findSafe, offersOf } from '../../../src/attribution/safe-license';
import type { License } from '../../../src/license/license';
import { aWork, licenseOf } from './a-work';

const licenses = (ids: string): License[] => ids.split(' ').filter(Boolean).map(licenseOf);
const contradictory = (stated: string, named: string) =>
  aWork({ licenses: licenses(stated), conflicts: licenses(named) });
const safeOf = (stated: string, named: string) => findSafe(contradictory(stated, named))?.id ?? null;

describe('where a page contradicts itself', () => {
  it.each([
    ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-SA-4.0', 'asks for more'],
    ['CC-BY-NC-4.0', 'CC-BY-NC-ND-4.0 CC0-1.0', 'CC-BY-NC-ND-4.0', 'forbids more'],
    ['CC-BY-ND-4.0', 'CC-BY-SA-4.0', 'CC-BY-ND-4.0', 'lets nothing be changed, so that no license is asked of changes'],
    ['CC-BY-2.0', 'CC-BY-3.0', 'CC-BY-3.0', 'wants changes said'],
    ['CC-BY-4.0', 'CC-BY-3.0', 'CC-BY-3.0', 'requires the title'],
    ['CC-BY-SA-2.0', 'CC-BY-SA-4.0', 'CC-BY-SA-4.0', 'is one that changes of the other may carry'],
    ['CC-BY-3.0-DE', 'CC-BY-3.0', 'CC-BY-3.0-DE', 'is no stricter, and was stated'],
    ['PDM-1.0', 'CC-BY-4.0', 'CC-BY-4.0', 'is a license at all'],
  ])('of %s and %s, who keeps to %s keeps to all: it %s', (stated, named, safe) => {
    expect(safeOf(stated, named)).toBe(safe);
    if (safe !== 'CC-BY-3.0-DE') expect(safeOf(named, stated)).toBe(safe);
  });

  it.each([
    ['CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'each forbids or asks what the other does not'],
    ['CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0', 'changes would have to carry two licenses'],
    ['CC-BY-SA-1.0', 'CC-BY-SA-4.0', 'the first version lets changes carry no later one'],
    ['CC-SA-1.0', 'CC-SA-2.0', 'nor does the first version of a retired one'],
    ['CC-BY-SA', 'CC-BY-SA-3.0', 'changes of a version that is not known may not carry an older one'],
  ])('of %s and %s none is called safe: %s', (stated, named) => {
    expect(safeOf(stated, named)).toBeNull();
    expect(safeOf(named, stated)).toBeNull();
  });

  it('one alternative is enough: nobody has to keep to both licenses of a choice', () => {
    expect(safeOf('CC-BY-SA-4.0 CC-BY-NC-4.0', 'CC-BY-4.0')).toBe('CC-BY-SA-4.0');
    expect(safeOf('CC-BY-SA-4.0 CC-BY-NC-4.0', 'CC-BY-NC-ND-4.0')).toBe('CC-BY-NC-ND-4.0');
  });

  it('a person may choose any license that was named, each once', () => {
    const work = contradictory('CC-BY-4.0 CC-BY-SA-4.0', 'CC-BY-SA-4.0 CC-BY-NC-4.0');
    expect(offersOf(work).map(({ id }) => id)).toEqual(['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0']);
  });
});

describe('where a page does not contradict itself', () => {
  it('its first alternative is safe', () => {
    expect(safeOf('CC-BY-NC-4.0 CC-BY-4.0', '')).toBe('CC-BY-NC-4.0');
  });
});

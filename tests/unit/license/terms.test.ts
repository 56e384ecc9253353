import { describe, expect, it } from '@jest/globals';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import { permitsReuse, termsOf } from '../../../src/license/terms';

const terms = (id: string) => termsOf(fromId(id) as License);

describe('what a license lets people do', () => {
  it('lets everyone do anything with CC0, and asks nothing', () => {
    expect(terms('CC0-1.0')).toEqual({ permits: ['share', 'adapt', 'commercial'], asks: [], forbids: [] });
  });
  it('asks BY for credit, a link and, since 3.0, for saying what was changed', () => {
    expect(terms('CC-BY-4.0').asks).toEqual(['credit', 'link-license', 'say-changes']);
    expect(terms('CC-BY-2.0').asks).toEqual(['credit', 'link-license']);
  });
  it('forbids selling with NC, sharing adaptations with ND, and asks for the same license with SA', () => {
    expect(terms('CC-BY-NC-4.0').forbids).toEqual(['commercial']);
    expect(terms('CC-BY-ND-4.0').forbids).toEqual(['adaptations']);
    expect(terms('CC-BY-SA-3.0').asks).toContain('same-license');
  });
  it('does not promise what retired licenses do not give: Developing Nations and Sampling forbid sharing the whole', () => {
    expect(permitsReuse(fromId('CC-DEVNATIONS-2.0') as License)).toBe(false);
    expect(permitsReuse(fromId('CC-SAMPLING-1.0') as License)).toBe(false);
    expect(permitsReuse(fromId('CC-SAMPLING+-1.0') as License)).toBe(true);
  });
});

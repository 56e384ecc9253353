import { describe, expect, it } from '@jest/globals';
import { hasPorts, inPort, listChoices } from '../../../src/correction/choices';
import { isCorrectionInput } from '../../../src/message/guards';
import { licenseOf } from '../attribution/a-work';
import { aCorrection } from './a-correction';

describe('the licenses that a person may name', () => {
  const licenses = listChoices().flatMap((choices) => choices.licenses);

  it('are each there once, with and without a version, and the public domain', () => {
    const ids = licenses.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['CC-BY-4.0', 'CC-BY-NC-ND-1.0', 'CC-BY-SA', 'CC0-1.0', 'PDM']));
  });

  it('may each be said in a correction', () => {
    for (const { id } of licenses) {
      const { id: _, at: __, ...input } = aCorrection({ is: 'license', license: id });
      expect([id, isCorrectionInput(input)]).toEqual([id, true]);
    }
  });

  it('have versions of countries until 3.0', () => {
    expect(licenses.filter(hasPorts).map(({ version }) => version)).not.toContain('4.0');
    expect(hasPorts(licenseOf('CC-BY-SA-3.0'))).toBe(true);
    expect([licenseOf('CC0-1.0'), licenseOf('CC-BY')].filter(hasPorts)).toEqual([]);
    expect(inPort(licenseOf('CC-BY-SA-3.0'), 'at').id).toBe('CC-BY-SA-3.0-AT');
    expect(inPort(licenseOf('CC-BY-SA-3.0-AT'), null).id).toBe('CC-BY-SA-3.0');
    expect(inPort(licenseOf('CC-BY-4.0'), 'at').id).toBe('CC-BY-4.0');
  });
});

import { describe, expect, it } from '@jest/globals';
import { packLicenseTexts } from '../../../../scripts/build/license-texts.mjs';
import { unpackTexts } from '../../../../src/transfer/export/license-texts';

describe('the texts of licenses', () => {
  const ids = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'GFDL-1.3-only', 'GFDL-1.3-or-later', 'MIT'];
  const packed = packLicenseTexts((id: string) => ids.includes(id));
  const textOf = unpackTexts(packed);

  it('are whole, and others are not there', () => {
    expect(textOf('CC-BY-4.0')).toMatch(/^(?:Creative Commons )?Attribution 4\.0 International\n/);
    expect(textOf('CC-BY-4.0')).toContain('Section 8 – Interpretation.');
    expect(textOf('MIT')).toMatch(/^MIT License\n\nCopyright/);
    for (const id of ['Apache-2.0', 'LicenseRef-PDM', '__proto__', 'toString']) expect(textOf(id)).toBeNull();
  });

  it('hold once what they have in common', () => {
    expect(textOf('GFDL-1.3-only')).toBe(textOf('GFDL-1.3-or-later'));
    expect(new Set(packed.lines).size).toBe(packed.lines.length);
  });
});

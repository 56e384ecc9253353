import { describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { writeBoth, writeCredit } from '../../../src/attribution/credit';
import { credit } from './a-work';

const BY = 'https://creativecommons.org/licenses/by/4.0/';
const SOURCE = 'https://photos.example/tarn';
const used = (given: Parameters<typeof credit>[3], changes: string | null = null, id = 'CC-BY-4.0') =>
  credit({}, id, changes, given);

describe('a credit as the work was used', () => {
  it('of something made from it says so, and what was changed', () => {
    expect(writeCredit(used({ manner: 'adapted' }, 'cut in half'), 'plain')).toBe(
      `Adapted from “First light over the tarn” by Ann Fell (${SOURCE}), which is licensed under CC BY 4.0 (${BY}). Changes: cut in half.`,
    );
  });

  it('of something made from it says that it was changed, where the person did not say how', () => {
    for (const id of ['CC-BY-4.0', 'CC-BY-3.0', 'CC-BY-2.0'])
      expect(writeCredit(used({ manner: 'adapted' }, null, id), 'plain')).toMatch(
        /^Adapted from .* Changes were made\.$/,
      );
    expect(writeCredit(used({ manner: 'as-is' }), 'plain')).not.toMatch(/hanges/);
  });

  it('of what nobody owns reads as a sentence too', () => {
    expect(writeCredit(used({ manner: 'adapted' }, 'coloured', 'PDM'), 'plain')).toBe(
      `Adapted from “First light over the tarn” by Ann Fell (${SOURCE}), which is in the public domain. Changes: coloured.`,
    );
    const untitled = credit({ title: null }, 'CC0-1.0', null, { manner: 'adapted' });
    expect(writeCredit(untitled, 'plain')).toMatch(
      /^Adapted from an image by Ann Fell \(.*\), which is marked with CC0/,
    );
  });

  it('in a collection stays the credit of the part', () => {
    expect(writeCredit(used({ manner: 'collection' }), 'plain')).toBe(writeCredit(used({}), 'plain'));
    expect(used({ manner: 'collection' }, 'cut in half').changes).toBeNull();
  });

  it('in print has its addresses in words, and once', () => {
    const { plain, rich } = writeBoth(used({ medium: 'print' }), 'rich');
    const text = new JSDOM(rich ?? '').window.document.body.textContent ?? '';
    for (const address of [BY, SOURCE]) {
      expect(text.split(address)).toHaveLength(2);
      expect(plain.split(address)).toHaveLength(2);
    }
    expect(writeBoth(used({}), 'rich').rich?.replace(/href="[^"]*"/g, '')).not.toContain(BY);
  });

  it('with a small change is adapted to the styles of image credits', () => {
    for (const style of ['apa', 'mla', 'chicago'] as const) {
      expect(writeCredit(used({ manner: 'as-is' }, 'cropped'), style)).toMatch(/Adapted from .*Changes: cropped\./);
      expect(writeCredit(used({ manner: 'as-is' }), style)).not.toContain('Adapted');
    }
  });

  it.each([
    ['OGL-UK-3.0', 'Contains public sector information licensed under the Open Government Licence v3.0.'],
    ['OGL-Canada-2.0', 'Contains information licensed under the Open Government Licence – Canada.'],
    ['NLOD-2.0', 'Contains data under the Norwegian licence for Open Government data (NLOD) distributed by Ann Fell.'],
  ])('under %s has the statement that it wants in every format, unless the provider has one', (id, statement) => {
    for (const format of ['plain', 'rich', 'html', 'apa', 'mla', 'chicago'] as const) {
      expect(writeCredit(used({}, null, id), format)).toContain(statement);
      expect(writeCredit(credit({ notices: ['© the Office'] }, id), format)).not.toContain(statement);
    }
  });

  it('keeps where it was used, and says nothing of it', () => {
    const attribution = used({ where: '  page 12  ' });
    expect(attribution.where).toBe('page 12');
    expect(writeCredit(attribution, 'plain')).not.toContain('page 12');
  });
});

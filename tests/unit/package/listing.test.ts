import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { composeListing, listLanguages } from '../../../scripts/package/listing-texts.mjs';
import { inRoot } from '../../../scripts/process/root.mjs';

const read = (language: string) =>
  JSON.parse(readFileSync(inRoot('manifest', '_locales', language, 'messages.json'), 'utf8'));

describe('the texts of a listing', () => {
  it.each(listLanguages())('are whole in %s, and the summary is as short as the stores want it', (language) => {
    const listing = composeListing(read(language), read('en'));
    expect(listing['name.txt']).toBe('Commoner');
    expect(listing['summary.txt'].length).toBeLessThanOrEqual(132);
    expect(listing['description.txt'].split('\n').filter((line) => line === '•' || line === '• ')).toEqual([]);
    expect(listing['description.txt'].length).toBeGreaterThan(300);
  });

  it('say in English what a language has no words for', () => {
    const listing = composeListing({ extensionDescription: { message: 'Sieht Lizenzen.' } }, read('en'));
    expect(listing['summary.txt']).toBe('Sieht Lizenzen.');
    expect(listing['description.txt']).toContain('See what you may reuse');
  });
});

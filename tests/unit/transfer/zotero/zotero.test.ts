import { describe, expect, it } from '@jest/globals';
import { expectBack, expectItems } from './expected';
import { FORMAT_IDS, recordedOf, type ZoteroFormat } from './recorded';

/** What Zotero answered, written down by tests/readers/zotero: here without it. */
describe.each(FORMAT_IDS)('twenty-eight entries as %s, as Zotero read them', (format) => {
  it('are all there, with their type, license, creators and address', () => {
    expectItems(format, recordedOf(format).items);
  });

  it('come back from it with their licenses and creators', async () => {
    const written = Object.entries(recordedOf(format).back) as [ZoteroFormat, string][];
    expect(written.length).toBeGreaterThan(0);
    for (const [again, text] of written) await expectBack(again, text);
  });
});

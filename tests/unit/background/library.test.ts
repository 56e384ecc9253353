import 'fake-indexeddb/auto';
import { describe, expect, it } from '@jest/globals';
import { exportHistory, keepWork, listEntries, readEntry, recordCredit } from '../../../background/answer/library';
import { EXPORT_FORMATS } from '../../../src/export/format';
import { aWork, licenseOf } from '../attribution/a-work';

const work = aWork({ licenses: [licenseOf('CC-BY-SA-4.0'), licenseOf('CC-BY-4.0')] });

describe('the library', () => {
  it('writes down a credit under the license that the person chose', async () => {
    const credited = await recordCredit({ work, license: 'CC-BY-4.0', format: 'rich', changes: ' cropped ' });
    expect(credited.attribution).toMatchObject({ license: { id: 'CC-BY-4.0' }, changes: 'cropped' });
    expect(credited.text).toContain('is licensed under CC BY 4.0');
    expect(await readEntry(credited.id)).toEqual(credited);
  });

  it('writes down a credit under a license that its page names in contradiction', async () => {
    const contradicted = aWork({ licenses: [licenseOf('CC-BY-2.0')], conflicts: [licenseOf('CC-BY-3.0')] });
    const input = { work: contradicted, license: 'CC-BY-3.0', format: 'plain', changes: null } as const;
    expect((await recordCredit(input)).text).toContain('is licensed under CC BY 3.0');
  });

  it('refuses a credit under a license that the work does not have', async () => {
    const input = { work, license: 'CC0-1.0', format: 'plain', changes: null } as const;
    await expect(recordCredit(input)).rejects.toMatchObject({ refusal: { code: 'bad-input' } });
  });

  it.each(EXPORT_FORMATS)('goes out as %s, with what the search finds', async (format) => {
    await keepWork(work);
    await keepWork(aWork({ address: 'https://photos.example/fox.jpg', title: 'A fox', source: null }));
    const file = await exportHistory(format, 'first light');
    expect(file.name).toMatch(/^commoner-\d{4}-\d{2}-\d{2}\.(?:csv|json|md|html|bib)$/);
    expect(file.text).toContain('First light over the tarn');
    expect(file.text).not.toContain('A fox');
  });

  it('is found again after the background has died: nothing is held but in the database', async () => {
    const { id } = await keepWork(aWork({ address: 'https://photos.example/last.jpg' }));
    const { entries } = await listEntries({ search: '', after: null, limit: 200 });
    expect(entries.map((entry) => entry.id)).toContain(id);
  });
});

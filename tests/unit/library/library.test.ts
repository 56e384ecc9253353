import 'fake-indexeddb/auto';
import { describe, expect, it } from '@jest/globals';
import {
  changeProject,
  keepWork,
  listEntries,
  readEntry,
  readProjects,
  recordCredit,
} from '../../../background/library/library';
import { plainUse } from '../../../src/attribution/use';
import { LIBRARY_CHANNEL } from '../../../src/message/channels';
import type { CreditInput } from '../../../src/message/library';
import type { Work } from '../../../src/work/work';
import { aWork, licenseOf } from '../attribution/a-work';

const work = aWork({ licenses: [licenseOf('CC-BY-SA-4.0'), licenseOf('CC-BY-4.0')] });
const use = (license: string): CreditInput['use'] => ({ ...plainUse(licenseOf(license)), license });
const keep = (kept: Work) => keepWork({ work: kept, thumbnail: null, project: null });

describe('the library', () => {
  it('writes down a credit under the license that the person chose, as the work was used', async () => {
    const said = { ...use('CC-BY-4.0'), changes: ' cropped ', where: 'page 12' };
    const credited = await recordCredit({ work, use: said, format: 'rich', project: 'p' });
    expect(credited.attribution).toMatchObject({ license: { id: 'CC-BY-4.0' }, changes: 'cropped', where: 'page 12' });
    expect(credited.text).toContain('is licensed under CC BY 4.0');
    expect(credited.projects).toEqual(['p']);
    expect(await readEntry(credited.id)).toEqual(credited);
  });

  it.each(['apa', 'mla', 'chicago'] as const)('writes down the plain half of what is copied by %s', async (format) => {
    const { text } = await recordCredit({ work, use: use('CC-BY-4.0'), format, project: null });
    expect(text).toContain('First light over the tarn');
    expect(text).not.toContain('<');
  });

  it('writes down a credit in its language, which its project remembers through another name', async () => {
    const { id } = await changeProject({ id: null, name: 'Broschüre' });
    const said = { ...use('CC-BY-4.0'), language: 'de' } as const;
    const { text, attribution } = await recordCredit({ work, use: said, format: 'plain', project: id });
    expect(text).toContain('ist lizenziert unter Creative Commons Namensnennung 4.0 International');
    expect(attribution.language).toBe('de');
    await changeProject({ id, name: 'Heft' });
    expect(await readProjects()).toMatchObject([{ id, name: 'Heft', language: 'de' }]);
    const { attribution: english } = await recordCredit({ work, use: use('CC-BY-4.0'), format: 'plain', project: id });
    expect(english).not.toHaveProperty('language');
    expect(await readProjects()).toMatchObject([{ language: 'en' }]);
  });

  it('writes down a credit under a license that its page names in contradiction', async () => {
    const contradicted = aWork({ licenses: [licenseOf('CC-BY-2.0')], conflicts: [licenseOf('CC-BY-3.0')] });
    const input = { work: contradicted, use: use('CC-BY-3.0'), format: 'plain', project: null } as const;
    expect((await recordCredit(input)).text).toContain('is licensed under CC BY 3.0');
  });

  it('refuses a credit under a license that the work does not have', async () => {
    const input = { work, use: use('CC0-1.0'), format: 'plain', project: null } as const;
    await expect(recordCredit(input)).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('is found again after the background has died: nothing is held but in the database', async () => {
    const { id } = await keep(aWork({ address: 'https://photos.example/last.jpg' }));
    const { entries } = await listEntries({ query: { search: '', filter: {} }, from: 0, limit: 200 });
    expect(entries.map((entry) => entry.id)).toContain(id);
  });

  it('tells every window that it has changed', async () => {
    const channel = new BroadcastChannel(LIBRARY_CHANNEL);
    const heard = new Promise((resolve) => {
      channel.onmessage = ({ data }) => resolve(data);
    });
    await keep(aWork({ address: 'https://photos.example/told.jpg' }));
    expect(await heard).toEqual({ changed: true });
    channel.close();
  });
});

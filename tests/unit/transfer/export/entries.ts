import { compose } from '../../../../src/attribution/compose';
import { writeCredit } from '../../../../src/attribution/credit';
import { plainUse } from '../../../../src/attribution/use';
import type { Correction } from '../../../../src/correction/correction';
import type { Credited, Entry, KeptWork } from '../../../../src/library/entry';
import type { Project } from '../../../../src/library/project';
import { type Format, type Gathered, writeWhole } from '../../../../src/transfer/export/format';
import type { Work } from '../../../../src/work/work';
import { aWork, HOSTILE } from '../../attribution/a-work';

export const kept = (id: string, given: Partial<Work> = {}, at = '2026-03-02T10:00:00.000Z'): KeptWork => ({
  type: 'kept',
  id,
  work: aWork(given),
  at,
  seenAt: at,
  deletedAt: null,
  note: '',
  tags: [],
  projects: [],
  digest: '',
  former: [],
});

export const credited = (id: string, given: Partial<Work> = {}, changes: string | null = null): Credited => {
  const work = aWork(given);
  const license = work.licenses[0];
  if (!license) throw new Error('a work has a license');
  const attribution = compose(work, { ...plainUse(license), changes });
  const text = writeCredit(attribution, 'plain');
  const at = '2026-03-01T09:00:00.000Z';
  return {
    ...{ type: 'credited', id, work, attribution, format: 'plain', text, at, deletedAt: null },
    ...{ note: '', tags: [], projects: [], digest: '' },
  };
};

/** What a person said of an entry that older versions had no word for. */
export const SAID = {
  permission: { state: 'granted', note: 'By mail, 2 March' },
  archivedCopy: {
    address: 'https://web.archive.org/web/20260302100000/https://photos.example/1',
    at: '2026-03-02T10:00:00.000Z',
  },
} as const satisfies Partial<Entry>;

/** The credit with a number, a place and a language. */
export const said = (credit: Credited): Credited => ({
  ...credit,
  attribution: { ...credit.attribution, number: 'Figure 3', where: 'Chapter 2, page 12', language: 'de' },
});

/** A history of what hostile pages said of themselves, the newest first. */
export const hostile: Entry[] = HOSTILE.flatMap((title, index) => {
  const work = {
    title,
    creators: [{ name: title, address: null }],
    notices: [title],
    source: `https://hostile.example/${index}?a="b"&c={d}%20(e)'`,
    page: { address: 'https://hostile.example/', title },
  };
  return [kept(`kept-${index}`, work), credited(`credited-${index}`, work, title)];
});

/** The files of a format that gathers them, with a text for each license. */
export const gathered = (
  format: Gathered,
  entries: readonly Entry[],
  { folder = '', textOf = (id: string): string | null => `The text of ${id}` } = {},
): Map<string, string> => {
  const gathering = format.gather({
    at: '2026-05-03T08:00:00.000Z',
    project: null,
    projects: [],
    corrections: [],
    folder,
  });
  for (const entry of entries) gathering.add(entry);
  return new Map([...gathering.files(textOf)].map(({ name, text }) => [name, text]));
};

/** The whole file of a format, or all its files one after another. */
export const written = (
  format: Format,
  entries: readonly Entry[],
  given: { corrections?: readonly Correction[]; project?: Project; projects?: readonly Project[] } = {},
): string => {
  const about = {
    at: '2026-05-03T08:00:00.000Z',
    project: given.project ?? null,
    projects: given.projects ?? [],
    corrections: given.corrections ?? [],
  };
  if ('gather' in format) return [...gathered(format, entries).values()].join('\n');
  return 'start' in format
    ? writeWhole(format, entries, about)
    : entries.map((entry) => format.write(entry)?.text ?? '').join('\n');
};

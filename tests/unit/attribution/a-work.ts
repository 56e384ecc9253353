import { compose } from '../../../src/attribution/compose';
import { plainUse, type Use } from '../../../src/attribution/use';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import type { Work } from '../../../src/work/work';

export const licenseOf = (id: string): License => {
  const license = fromId(id);
  if (!license) throw new Error(id);
  return license;
};

/** A photo with all that a credit can say, and whatever a test gives it instead. */
export const aWork = (given: Partial<Work> = {}): Work => ({
  id: 'photo',
  about: 'part',
  kind: 'image',
  address: 'https://photos.example/tarn.jpg',
  title: 'First light over the tarn',
  creators: [{ name: 'Ann Fell', address: 'https://photos.example/ann' }],
  licenses: [licenseOf('CC-BY-4.0')],
  source: 'https://photos.example/tarn',
  scope: null,
  notices: [],
  conflicts: [],
  evidence: [],
  page: { address: 'https://blog.example/walk', title: 'A walk' },
  ...given,
});

export const credit = (
  given: Partial<Work> = {},
  id = 'CC-BY-4.0',
  changes: string | null = null,
  used: Partial<Use> = {},
) => compose(aWork(given), { ...plainUse(licenseOf(id)), changes, ...used });

/** Titles that break what does not expect them. */
export const HOSTILE = [
  `<img src=x onerror=alert(1)> & "double" 'single' </p></script>`,
  'שלום עולם \u202egnp.exe\u202c',
  '👩🏽‍🚀 to the moon 🌙',
  'two\nlines\r\nand\ta tab',
  '=cmd|"/C calc"!A0',
  '[click](javascript:alert(1)) ![x](y) `code` *star* _under_ # | ~ \\ {brace} $x$ 50% ^ }',
  'closes } and opens {{ and ends with \\',
  'javascript:alert(1)',
  "''bold'' {{template|x}} [[link]] ]]> <nowiki> <!-- --> ISBN 123 ~~~~ __TOC__",
] as const;

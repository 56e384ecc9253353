import { beforeEach, describe, expect, it } from '@jest/globals';
import { look } from '../../content/look';
import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { plainUse } from '../../src/attribution/use';
import type { License } from '../../src/license/license';
import { makeLicense } from '../../src/license/make';
import { permitsReuse } from '../../src/license/terms';
import { listTools, makeTool } from '../../src/license/tools';
import { PORTS, UNITS } from '../../src/license/units';
import { identify } from '../../src/work/identify';
import { sweep } from '../sweep';
import { aWork } from '../unit/attribution/a-work';

const isLicense = (license: License | null): license is License => license !== null;

const once = (licenses: License[]): License[] => [
  ...new Map(licenses.map((license) => [license.id, license])).values(),
];

/** Every license of Creative Commons': all units in all versions, also in none, with all ports. */
const commons = once(
  Object.entries(UNITS)
    .flatMap(([unit, { versions }]) =>
      [null, ...versions].flatMap((version) =>
        [null, ...Object.keys(PORTS)].map((port) => makeLicense(unit, version, port)),
      ),
    )
    .filter(isLicense),
);

/** Every other license, in all its versions, also in none, and where it may be given so with later ones or without. */
const others = once(
  [...listTools().values()]
    .flatMap((tool) =>
      [null, ...tool.versions].flatMap((version) =>
        (['', 'only', 'or-later'] as const).map((lateness) => makeTool(tool, version, lateness)),
      ),
    )
    .filter(isLicense),
);

const byFamily = (licenses: License[]): [string, License[]][] => {
  const families = new Map<string, License[]>();
  for (const license of licenses) families.set(license.family, [...(families.get(license.family) ?? []), license]);
  return [...families];
};

const TITLE = 'Tarn & <light>';

/** What our own detection reads in our own credit for a work under this license: what is not as it was. */
const differences = (license: License): string[] => {
  const attribution = compose(aWork({ title: TITLE }), plainUse(license));
  document.body.innerHTML = `<article><p>A walk.</p>${writeCredit(attribution, 'html')}</article>`;
  const works = identify({ ...look(document), ms: 0 }).works.filter(({ source, address }) =>
    [source, address].includes(attribution.source),
  );
  const [work] = works;
  if (!work || works.length > 1) return [`${license.id}: ${works.length} works`];
  const found: string[] = [];
  if (work.licenses.map(({ id }) => id).join() !== license.id) found.push(`is ${work.licenses.map(({ id }) => id)}`);
  if (work.title !== TITLE) found.push(`title ${work.title}`);
  if (JSON.stringify(work.creators) !== JSON.stringify(attribution.creators)) found.push('creator');
  if (work.conflicts.length) found.push(`against ${work.conflicts.map(({ id }) => id)}`);
  return found.map((each) => `${license.id}: ${each}`);
};

/** "CC SA" without a version is nothing that a text is ever said to be under: no address, and no words that mean only it. */
const UNREAD = [
  ...['CC-NC', 'CC-NC-SA', 'CC-ND', 'CC-ND-NC', 'CC-SA', 'CC-SAMPLING+', 'CC-NC-SAMPLING+'],
  // "Is in the public domain" is a plain sentence, which names no license to read.
  'PDM',
];

describe('our own HTML credit', () => {
  beforeEach(() => {
    document.head.innerHTML = '';
    document.body.innerHTML = '';
  });

  it('is tried under all licenses: with all ports, in all versions, with later ones or without', () => {
    expect(commons.length).toBeGreaterThan(1800);
    expect(commons.map(({ id }) => id)).toContain('CC-BY-NC-SA-2.5-SCOTLAND');
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining(['GFDL-1.3-or-later', 'MIT', 'RS-NoC-US-1.0']));
  });

  it.each(byFamily([...commons, ...others]))(
    'under any license of the family “%s” is read as the same work',
    (_, all) => {
      const read = all.filter(permitsReuse).filter(({ id }) => !UNREAD.includes(id) && id !== 'CC-PDDC');
      expect(read).not.toEqual([]);
      expect(sweep(read, 120).flatMap(differences)).toEqual([]);
    },
  );

  it('under the old public domain certification is read as that, with the words in it shown as a contradiction', () => {
    const [license] = commons.filter(({ id }) => id === 'CC-PDDC') as [License];
    expect(differences(license)).toEqual(['CC-PDDC: against PDM']);
  });

  it('is not read under these, which have neither an address nor a name of their own', () => {
    const named = commons.filter(({ id }) => UNREAD.includes(id));
    expect(named.map(({ address }) => address)).toEqual(UNREAD.map(() => null));
    expect(named.flatMap(differences).sort()).toEqual(UNREAD.map((id) => `${id}: 0 works`).sort());
  });

  it('under what permits no sharing lights nothing', () => {
    const closed = [...commons, ...others].filter((license) => !permitsReuse(license));
    expect(closed.map(({ id }) => id)).toEqual(expect.arrayContaining(['RS-InC-1.0', 'CC-DEVNATIONS-2.0']));
    expect(closed.flatMap(differences)).toEqual(closed.map(({ id }) => `${id}: 0 works`));
  });
});

import { readdirSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { packLicenseTexts } from '../../scripts/build/license-texts.mjs';
import { fromId } from '../../src/license/from-id';
import type { License } from '../../src/license/license';
import { spdxOf } from '../../src/license/spdx';
import { listTools, makeTool } from '../../src/license/tools';
import { unpackTexts } from '../../src/transfer/export/license-texts';
import { reuseLicense } from '../../src/transfer/export/reuse-license';
import { reuseToml } from '../../src/transfer/export/reuse-toml';
import { licenseOf } from '../unit/attribution/a-work';
import { credited, gathered, hostile, kept } from '../unit/transfer/export/entries';
import { folderOf, reader, withReaders } from './reader';

const SPDX = readdirSync('node_modules/spdx-license-list/licenses').map((name) => name.replace(/\.json$/, ''));
const isNamed = (id: string): boolean => {
  const license = fromId(id);
  return license !== null && spdxOf(license) === id;
};
const textOf = unpackTexts(packLicenseTexts(isNamed));

/** Every license of the tables, and of Creative Commons those that SPDX lists and some that it does not. */
const licenses: License[] = [
  ...[...listTools().values()].flatMap((tool) =>
    [null, ...tool.versions].flatMap((version) => makeTool(tool, version) ?? []),
  ),
  ...SPDX.filter((id) => id.startsWith('CC')).flatMap((id) => fromId(id) ?? []),
  ...['CC-BY', 'CC-BY-SA-2.0-FR', 'CC-SAMPLING+-1.0', 'PDM', 'GFDL-1.3-or-later'].map(licenseOf),
];

const entries = [
  ...licenses.map((license, i) =>
    kept(`k${i}`, {
      address: `https://photos.example/${i}.jpg`,
      licenses: [license],
      source: `https://photos.example/${i}`,
    }),
  ),
  ...hostile.map((entry, i) => ({ ...entry, work: { ...entry.work, address: `https://hostile.example/h${i}.png` } })),
  kept('two', { address: 'https://a.example/two.jpg', licenses: ['GFDL-1.3-or-later', 'CC-BY-SA-3.0'].map(licenseOf) }),
  credited('again', { address: 'https://a.example/two.jpg' }, 'cropped'),
  kept('star', { address: 'https://a.example/a%2Ab%5C%22c%C3%A9.jpg' }),
  kept('one', { address: 'https://a.example/same.jpg', creators: [{ name: 'Ann', address: null }] }),
  kept('other', { address: 'https://b.example/same.jpg', creators: [], licenses: [licenseOf('CC0-1.0')] }),
  kept('notice', { address: 'https://a.example/notice.jpg', notices: ['© 2020 Fell Press', 'TK Attribution'] }),
];

interface Lint {
  non_compliant: Record<string, unknown>;
  files: { path: string; spdx_expressions: { value: string }[]; copyrights: { value: string }[] }[];
  summary: { compliant: boolean };
}

/** What the REUSE tool says of a project that holds an export and the files that it speaks of. */
const lint = async (files: ReadonlyMap<string, string>, pictures: readonly string[]): Promise<Lint> => {
  const folder = folderOf({
    ...Object.fromEntries(files),
    ...Object.fromEntries(pictures.map((path) => [path, 'a picture'])),
  });
  const { out, err } = await reader('python')(['-m', 'reuse', '--no-multiprocessing', 'lint', '--json'], { folder });
  if (!out) throw new Error(err);
  return JSON.parse(out) as Lint;
};

/** What it has against a project; [] for one that is compliant. */
const troublesOf = ({ non_compliant, summary }: Lint): unknown[] =>
  summary.compliant ? [] : Object.entries(non_compliant).filter(([, found]) => Object.keys(found as object).length > 0);

const expressionsOf = ({ files }: Lint): Record<string, string[]> =>
  Object.fromEntries(files.map(({ path, spdx_expressions }) => [path, spdx_expressions.map(({ value }) => value)]));

withReaders(['python'], 'the REUSE tool', () => {
  it('finds a project compliant with REUSE.toml and its texts alone, wherever the pictures are', async () => {
    const files = gathered(reuseToml, entries, { textOf });
    const names = [...gathered(reuseLicense, entries, { textOf }).keys()].flatMap((name) =>
      name.endsWith('.license') ? [name.replace(/\.license$/, '')] : [],
    );
    const folders = ['', 'images/', 'a/b/c/'];
    const told = await lint(
      files,
      names.map((name, i) => `${folders[i % folders.length]}${name}`),
    );
    expect(troublesOf(told)).toEqual([]);
  });

  it('finds one compliant with a file beside each picture, in the folder that was named', async () => {
    const files = gathered(reuseLicense, entries, { textOf, folder: 'assets/images' });
    const pictures = [...files.keys()].flatMap((name) =>
      name.endsWith('.license') ? [name.replace(/\.license$/, '')] : [],
    );
    const told = await lint(files, pictures);
    expect(troublesOf(told)).toEqual([]);
    const found = expressionsOf(told);
    expect(found['assets/images/two.jpg']).toEqual(['(GFDL-1.3-or-later OR CC-BY-SA-3.0) AND CC-BY-4.0']);
    expect([found['assets/images/same-1.jpg'], found['assets/images/same-2.jpg']]).toEqual([
      ['CC-BY-4.0'],
      ['CC0-1.0'],
    ]);
    for (const [i] of hostile.entries()) expect(found[`assets/images/h${i}.png`]).toEqual(['CC-BY-4.0']);
  });

  it('gives no other file a license: a name that ends alike is not meant', async () => {
    const files = gathered(reuseToml, [kept('a')], { textOf });
    const found = expressionsOf(await lint(files, ['tarn.jpg', 'x/tarn.jpg', 'my-tarn.jpg', 'x/my-tarn.jpg']));
    expect(found).toEqual({
      'tarn.jpg': ['CC-BY-4.0'],
      'x/tarn.jpg': ['CC-BY-4.0'],
      'my-tarn.jpg': [],
      'x/my-tarn.jpg': [],
    });
  });
});

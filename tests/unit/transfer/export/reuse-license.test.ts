import { describe, expect, it } from '@jest/globals';
import { parse as parseToml } from 'smol-toml';
import parse from 'spdx-expression-parse';
import type { Entry } from '../../../../src/library/entry';
import { fileNameOf } from '../../../../src/transfer/export/file-name';
import { reuseLicense } from '../../../../src/transfer/export/reuse-license';
import { reuseToml } from '../../../../src/transfer/export/reuse-toml';
import { aWork, licenseOf } from '../../attribution/a-work';
import { credited, gathered, hostile, kept, written } from './entries';

/** The .license file of an entry. */
const write = (entry: Entry): { name: string; text: string } => {
  const [[name, text] = ['', '']] = gathered(reuseLicense, [entry]);
  return { name, text };
};

/** The tags of a file, as REUSE finds them: each on a line of its own. */
const tagsOf = (text: string): Record<string, string[]> => {
  const tags: Record<string, string[]> = {};
  for (const [, name = '', value = ''] of text.matchAll(/^(SPDX-[A-Za-z-]+): (.*)$/gm)) {
    tags[name] = [...(tags[name] ?? []), value];
  }
  return tags;
};

describe('the .license file of REUSE', () => {
  it('names the holder and the license by its SPDX id', () => {
    const { name, text } = write(credited('c', {}, 'cropped'));
    expect(name).toBe('tarn.jpg.license');
    const tags = tagsOf(text);
    expect(tags['SPDX-FileCopyrightText']).toEqual(['Ann Fell']);
    expect(tags['SPDX-License-Identifier']).toEqual(['CC-BY-4.0']);
    expect(tags['SPDX-FileComment']).toContain('Changes: cropped');
  });

  it('takes copyright notices as they are written', () => {
    const { text } = write(kept('a', { notices: ['© 2020 Ann Fell', 'TK Attribution'] }));
    expect(tagsOf(text)['SPDX-FileCopyrightText']).toEqual(['© 2020 Ann Fell']);
  });

  it('has an expression that SPDX can read, also for what it does not list', () => {
    for (const id of ['CC-BY-SA-2.0-FR', 'PDM', 'RS-InC-1.0', 'CC-BY']) {
      const { text } = write(kept('a', { licenses: [licenseOf(id)] }));
      expect(parse(tagsOf(text)['SPDX-License-Identifier']?.[0] ?? '')).toEqual({ license: `LicenseRef-${id}` });
    }
  });

  it('says that a work was changed, also where nobody said how', () => {
    const credit = credited('c');
    const { text } = write({ ...credit, attribution: { ...credit.attribution, manner: 'adapted' } });
    expect(tagsOf(text)['SPDX-FileComment']).toContain('Changes were made.');
  });

  it('keeps notices that name nobody, and creators who are in no notice', () => {
    const { text } = write(kept('a', { notices: ['© 2020 Fell Press', 'TK Attribution'] }));
    expect(tagsOf(text)).toMatchObject({
      'SPDX-FileCopyrightText': ['© 2020 Fell Press'],
      'SPDX-FileContributor': ['Ann Fell'],
      'SPDX-FileComment': expect.arrayContaining(['Notice: TK Attribution']),
    });
  });

  it('offers every alternative of the page, the one that was chosen first, and none where the page contradicts itself', () => {
    const licenses = ['GFDL-1.3-or-later', 'CC-BY-SA-3.0'].map(licenseOf);
    expect(tagsOf(write(kept('a', { licenses })).text)['SPDX-License-Identifier']).toEqual([
      'GFDL-1.3-or-later OR CC-BY-SA-3.0',
    ]);
    const conflicts = [licenseOf('CC-BY-SA-4.0')];
    expect(tagsOf(write(kept('a', { conflicts })).text)['SPDX-License-Identifier']).toEqual(['CC-BY-SA-4.0']);
  });

  it('stands in the folder of the pictures, and the texts of licenses at the top', () => {
    const entries = [kept('a'), kept('b', { address: 'https://a.example/b.png', licenses: [licenseOf('PDM')] })];
    const files = gathered(reuseLicense, entries, {
      folder: '/assets\\..//images/',
      textOf: (id) => (id === 'CC-BY-4.0' ? 'whole' : null),
    });
    expect([...files.keys()]).toEqual([
      'assets/images/tarn.jpg.license',
      'assets/images/b.png.license',
      'LICENSES/CC-BY-4.0.txt',
      'LICENSES/LicenseRef-PDM.txt',
    ]);
    expect(files.get('LICENSES/CC-BY-4.0.txt')).toBe('whole');
    expect(files.get('LICENSES/LicenseRef-PDM.txt')).toMatch(/^Public domain\n/);
  });

  it('has one tag a line, whatever a page wrote', () => {
    for (const entry of hostile) {
      const { text } = write(entry);
      for (const line of text.split('\n').filter(Boolean)) expect(line).toMatch(/^SPDX-/);
      expect(tagsOf(text)['SPDX-License-Identifier']).toEqual(['CC-BY-4.0']);
    }
  });
});

/** What REUSE and others who look for licenses find: tags anywhere in a line. */
const TAGS = /spd[xz][-\s]+(?:licen[cs]e[-\s]+identifier|file\w+|snippet\w+)|reuse-ignore\w+/gi;
const WORDS = [
  'Ann SPDX-License-Identifier: CC0-1.0',
  'Ann spdx-license-identifier: CC0-1.0',
  'Ann SPDX License Identifier: CC0-1.0',
  'SPDX-FileCopyrightText: 2020 Ben',
  'SPDX-SnippetCopyrightText: 2020 Ben',
  'Ann SPDX-FileContributor: Ben',
  'SPDX-SnippetBegin',
  'REUSE-IgnoreStart',
  'REUSE-IgnoreEnd',
  'Ann\nSPDX-License-Identifier: CC0-1.0',
  'Ann\u2028SPDX-License-Identifier: CC0-1.0',
  'Ann\u0085SPDX-License-Identifier: CC0-1.0',
  'SP\u200bDX-Lic\u00adense-Identifier: CC0-1.0',
  '*/ SPDX-License-Identifier: CC0-1.0 -->',
];

describe('a tag of REUSE in a page’s words', () => {
  const worksWith = (words: string) => [
    kept('a', { title: words }),
    kept('b', { creators: [{ name: words, address: null }] }),
    kept('c', { creators: [], notices: [`© 2020 ${words}`] }),
    kept('d', { source: `https://a.example/${words.trim()}` }),
    credited('e', {}, words),
  ];

  it.each(WORDS)('is none in either file: %j', (words) => {
    for (const entry of worksWith(words)) {
      const { text } = write(entry);
      const own = text.match(TAGS) ?? [];
      const beginning = text.match(/^SPDX-(?:License-Identifier|File\w+)(?=: )/gm) ?? [];
      expect(own).toEqual(beginning);
      expect(tagsOf(text)['SPDX-License-Identifier']).toEqual(['CC-BY-4.0']);
      const annotation = written(reuseToml, [entry]);
      expect(annotation.match(TAGS)).toEqual(annotation.match(/^SPDX-(?:License-Identifier|File\w+)(?= = )/gm));
    }
  });

  it.each(['Copyright 2020 Ben', '© Ben', 'Copyright © Ben', 'Copyright(c) Ben', 'Copyright'])(
    'names nobody who holds a right, where it is a title: %j',
    (title) => {
      const { text } = write(kept('a', { title }));
      const notices = text.split('\n').filter((line) => /©|Copyright(?=\s*(?:©|\(c\))|\s|$)/i.test(line));
      expect(notices).toEqual([]);
      expect(tagsOf(text)['SPDX-FileCopyrightText']).toEqual(['Ann Fell']);
    },
  );

  it('leaves a name of a file what it is to who reads TOML', () => {
    const address = 'https://a.example/SPDX-License-Identifier:%20MIT.png';
    const text = gathered(reuseToml, [kept('a', { address })]).get('REUSE.toml') ?? '';
    expect((parseToml(text) as { annotations: { path: string[] }[] }).annotations[0]?.path).toContain(
      'SPDX-License-Identifier_ MIT.png',
    );
  });
});

describe('the name of a file', () => {
  it.each([
    ['https://a.example/x/photo.JPG', 'photo.JPG'],
    ['https://a.example/..%2F..%2Fetc%2Fpasswd.txt', '_.._etc_passwd.txt'],
    ['https://a.example/con.jpg', '_con.jpg'],
    ['https://a.example/%E2%80%AEgpj.exe', 'gpj.exe'],
    ['https://a.example/%ff.png', '%ff.png'],
    ['https://a.example/', 'First light over the tarn.jpg'],
    ['https://a.example/view', 'First light over the tarn.jpg'],
  ])('of %s is %s', (address, name) => {
    expect(fileNameOf(aWork({ address }))).toBe(name);
  });

  it('is never empty and never too long', () => {
    expect(fileNameOf(aWork({ address: 'https://a.example/', title: ' ... ' }))).toBe('work.jpg');
    expect(fileNameOf(aWork({ address: 'https://a.example/', title: 'x'.repeat(500) })).length).toBeLessThan(110);
  });
});

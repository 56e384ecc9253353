import { describe, expect, it } from '@jest/globals';
import parse from 'spdx-expression-parse';
import { fileNameOf } from '../../../src/export/file-name';
import { reuseLicense } from '../../../src/export/reuse-license';
import { aWork, licenseOf } from '../attribution/a-work';
import { credited, hostile, kept } from './entries';

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
    const { name, text } = reuseLicense.write(credited('c', {}, 'cropped')) ?? { name: '', text: '' };
    expect(name).toBe('tarn.jpg.license');
    const tags = tagsOf(text);
    expect(tags['SPDX-FileCopyrightText']).toEqual(['Ann Fell']);
    expect(tags['SPDX-License-Identifier']).toEqual(['CC-BY-4.0']);
    expect(tags['SPDX-FileComment']).toContain('Changes: cropped');
  });

  it('takes copyright notices as they are written', () => {
    const { text = '' } = reuseLicense.write(kept('a', { notices: ['© 2020 Ann Fell', 'TK Attribution'] })) ?? {};
    expect(tagsOf(text)['SPDX-FileCopyrightText']).toEqual(['© 2020 Ann Fell']);
  });

  it('has an expression that SPDX can read, also for what it does not list', () => {
    for (const id of ['CC-BY-SA-2.0-FR', 'PDM', 'RS-InC-1.0', 'CC-BY']) {
      const { text = '' } = reuseLicense.write(kept('a', { licenses: [licenseOf(id)] })) ?? {};
      expect(parse(tagsOf(text)['SPDX-License-Identifier']?.[0] ?? '')).toEqual({ license: `LicenseRef-${id}` });
    }
  });

  it('has one tag a line, whatever a page wrote', () => {
    for (const entry of hostile) {
      const { text = '' } = reuseLicense.write(entry) ?? {};
      for (const line of text.split('\n').filter(Boolean)) expect(line).toMatch(/^SPDX-/);
      expect(tagsOf(text)['SPDX-License-Identifier']).toEqual(['CC-BY-4.0']);
    }
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

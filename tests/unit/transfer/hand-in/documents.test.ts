import { describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { LANGUAGES } from '../../../../src/attribution/language/language';
import type { Project } from '../../../../src/library/project';
import { GROUPS } from '../../../../src/transfer/hand-in/groups';
import type { Handed, HandInFormat, Layout } from '../../../../src/transfer/hand-in/hand-in';
import { HAND_IN_WORDS } from '../../../../src/transfer/hand-in/language/all';
import { COLUMNS } from '../../../../src/transfer/hand-in/words';
import { credit } from '../../attribution/a-work';
import { all, bytesOf, type Element, handed, hostile, PROJECT, parse, partsOf, textOf } from './document';

/** What a reader finds in a document, whatever its format. */
interface Found {
  heading: string;
  /** The text of each paragraph behind it. */
  paragraphs: string[];
  addresses: string[];
  alternatives: string[];
}

const inDocx = async (parts: Record<string, Uint8Array>): Promise<Found> => {
  const text = parse(parts['word/document.xml'] as Uint8Array);
  const relations = all(parse(parts['word/_rels/document.xml.rels'] as Uint8Array), 'Relationship');
  const targets = new Map(relations.map(({ attributes }) => [attributes.Id, attributes.Target ?? '']));
  const [heading, ...paragraphs] = all(text, 'w:p').map(textOf);
  return {
    ...{ heading: heading ?? '', paragraphs },
    addresses: all(text, 'w:hyperlink').map(({ attributes }) => targets.get(attributes['r:id']) ?? 'nowhere'),
    alternatives: all(text, 'wp:docPr').map(({ attributes }) => attributes.descr ?? ''),
  };
};
const inOdt = async (parts: Record<string, Uint8Array>): Promise<Found> => {
  const text = parse(parts['content.xml'] as Uint8Array);
  return {
    heading: textOf(all(text, 'text:h')[0] as Element),
    paragraphs: all(text, 'text:p').map(textOf),
    addresses: all(text, 'text:a').map(({ attributes }) => attributes['xlink:href'] ?? ''),
    alternatives: all(text, 'svg:desc').map(textOf),
  };
};
const inHtml = (bytes: Uint8Array): Found => {
  const { document } = new JSDOM(new TextDecoder().decode(bytes)).window;
  const texts = [...document.querySelectorAll('figcaption, td p, th p, figure > p, body > p')].map(
    ({ textContent }) => textContent ?? '',
  );
  return {
    ...{ heading: document.querySelector('h1')?.textContent ?? '', paragraphs: texts },
    addresses: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    alternatives: [...document.querySelectorAll('img')].map(({ alt }) => alt),
  };
};
const read = async (
  format: HandInFormat,
  layout: Layout,
  works: readonly Handed[],
  project: Project = PROJECT,
  leftOut: readonly string[] = [],
): Promise<Found> => {
  if (format === 'html') return inHtml(await bytesOf(format, layout, works, project, leftOut));
  const parts = await partsOf(format, layout, works, project, leftOut);
  return format === 'docx' ? inDocx(parts) : inOdt(parts);
};

const DOCUMENTS = ['docx', 'odt', 'html'] as const;

describe.each(DOCUMENTS)('a list as .%s', (format) => {
  it('has the project’s name, and each credit with its number, links and place below its picture', async () => {
    const { heading, paragraphs, addresses, alternatives } = await read(format, 'list', [handed()]);
    expect(heading).toBe('Wasser & Land');
    expect(paragraphs.join('\n')).toContain(
      'Figure 3.2: Adapted from “First light over the tarn” by Ann Fell, which is licensed under CC BY 4.0. Changes: cropped. (Used in Chapter 2)',
    );
    expect(addresses).toEqual([
      ...['https://photos.example/tarn', 'https://photos.example/ann', 'https://creativecommons.org/licenses/by/4.0/'],
    ]);
    expect(alternatives).toEqual(['First light over the tarn']);
  });

  it('has what a page wrote as words alone', async () => {
    const { paragraphs, addresses } = await read(format, 'list', hostile());
    expect(paragraphs.join('\n')).toContain('<img src=x onerror=alert(1)>');
    expect(addresses.every((address) => address.startsWith('https://'))).toBe(true);
  });

  it('writes each credit in its own language, and its own words in the project’s', async () => {
    const attribution = credit({}, 'CC-BY-4.0', null, { language: 'de', number: 'Abb. 1', where: 'S. 2' });
    const { paragraphs } = await read(format, 'list', [handed({ attribution })], { ...PROJECT, language: 'ar' });
    expect(paragraphs.join('\n')).toContain('von Ann Fell ist lizenziert unter');
    expect(paragraphs.join('\n')).toContain('مكان الاستخدام: S. 2');
  });
});

describe.each(DOCUMENTS)('a table as .%s', (format) => {
  it('has the name of each group, in two lines at most, and every column’s value', async () => {
    const { paragraphs } = await read(format, 'table', [handed()]);
    for (const { heads } of GROUPS) {
      expect(heads.length).toBeLessThanOrEqual(2);
      for (const head of heads) expect(paragraphs).toContain(HAND_IN_WORDS.en.heads[head]);
    }
    for (const value of [
      ...['Figure 3.2', 'Chapter 2', 'First light over the tarn', 'Ann Fell', 'https://photos.example/ann', 'Image'],
      ...[
        'Source: https://photos.example/tarn',
        'CC BY 4.0',
        'https://creativecommons.org/licenses/by/4.0/',
        'Adapted',
      ],
      ...['Changes: cropped', 'Adapted by: Mia Teacher', 'Granted: By mail, 2 March', 'May 3, 2026', 'Asked twice'],
      ...[`Archived copy: https://web.archive.org/web/20260302100000/https://photos.example/1`, 'Two', 'lines'],
    ])
      expect(paragraphs).toContain(value);
  });
});

describe.each(DOCUMENTS)('a document as .%s', (format) => {
  it('says of a picture that is missing that none was kept, and of a text nothing', async () => {
    const NONE = 'No picture of it was saved.';
    const { paragraphs } = await read(format, 'list', [
      handed(),
      handed({ picture: null }),
      handed({ picture: null, attribution: credit({ kind: 'text' }) }),
    ]);
    expect(paragraphs.filter((text) => text === NONE)).toHaveLength(1);
  });

  it('names at its end the works that were never credited, and says that there are more than fifty', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `Work ${i}`);
    for (const layout of ['list', 'table'] as const) {
      const { paragraphs } = await read(format, layout, [handed()], PROJECT, names);
      expect(paragraphs.join('\n')).toMatch(
        /Left out, because they were never credited: Work 0, Work 1.*Work 49, \+ 10/,
      );
    }
  });

  it('says nothing of how a work is used that was never credited', async () => {
    const { paragraphs } = await read(format, 'table', [handed({ isUsed: false, attribution: credit() })]);
    expect(paragraphs).not.toContain('Unchanged');
    const used = await read(format, 'table', [handed({ attribution: credit() })]);
    expect(used.paragraphs).toContain('Unchanged');
  });
});

describe('the table on paper', () => {
  it('has every column of the sheet, each once, on the whole width of the page', () => {
    expect(GROUPS.flatMap(({ columns }) => columns).sort()).toEqual([...COLUMNS].sort());
    expect(GROUPS.reduce((sum, { width }) => sum + width, 0)).toBe(100);
  });
});

describe('the words of a document', () => {
  it.each(LANGUAGES)('in %s name every column otherwise, and have a place for what is put in', (language) => {
    const { heads, numbered, usedIn } = HAND_IN_WORDS[language];
    expect(new Set(Object.values(heads)).size).toBe(COLUMNS.length);
    expect(numbered).toContain('{number}');
    expect(usedIn).toContain('{where}');
  });
});

describe('a document in Arabic', () => {
  const project = { ...PROJECT, language: 'ar' } as const;
  const works = [handed({ attribution: credit({}, 'CC-BY-4.0', null, { language: 'ar' }) })];
  it('runs from right to left: its sections, its lines and its tables', async () => {
    const word = parse((await partsOf('docx', 'table', works, project))['word/document.xml'] as Uint8Array);
    for (const name of ['w:bidi', 'w:bidiVisual', 'w:rtl']) expect(all(word, name).length).toBeGreaterThan(0);
    const open = await partsOf('odt', 'table', works, project);
    expect(new TextDecoder().decode(open['styles.xml'])).toContain('style:writing-mode="rl-tb"');
    expect(new TextDecoder().decode(await bytesOf('html', 'list', works, project))).toContain(
      '<html lang="ar" dir="rtl">',
    );
    const sheet = parse((await partsOf('xlsx', 'table', works, project))['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(all(sheet, 'sheetView')[0]?.attributes.rightToLeft).toBe('1');
  });

  it('has a Latin name from left to right in it', async () => {
    const word = parse((await partsOf('docx', 'list', works, project))['word/document.xml'] as Uint8Array);
    const runs = all(word, 'w:r').filter((run) => textOf(run) === 'Ann Fell');
    expect(runs.flatMap((run) => all(run, 'w:rtl'))).toEqual([]);
  });
});

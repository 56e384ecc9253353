import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../../src/attribution/language/language';
import type { Entry } from '../../../../src/library/entry';
import { HAND_IN_WORDS } from '../../../../src/transfer/hand-in/language/all';
import { COLUMNS } from '../../../../src/transfer/hand-in/words';
import { partOf } from '../../../../src/transfer/import/columns';
import type { Read } from '../../../../src/transfer/import/read';
import { entriesIn, readText, reasonsIn } from './read-file';

/** What was read of a table: title, creators, license, where the work lives. */
const worksIn = async (text: string, name = 'table.csv') =>
  entriesIn(await readText(text, name)).map(({ work }) => [
    work.title,
    work.creators.map((each) => each.name).join(' + '),
    work.licenses[0]?.id,
    work.source,
  ]);
const told = async (text: string): Promise<string[]> =>
  (await readText(text, 'table.csv')).flatMap((each) =>
    'reason' in each && each.reason === 'unknown-column' ? [`${each.line} ${each.words}`] : [],
  );

/** Entries of both kinds. */
const everyIn = (all: readonly Read[]): Entry[] => all.flatMap((each) => ('entry' in each ? [each.entry] : []));

const AS_READ = ['Ann Fell', 'CC-BY-4.0', 'https://photos.example/tarn'];
const FELL = [['Tarn', ...AS_READ]];
const ROW = ['Tarn', 'Ann Fell', 'CC BY 4.0', 'https://photos.example/tarn'];

describe('headings', () => {
  it.each([
    ['English', 'Title', 'Author', 'License', 'Source URL'],
    ['English of others', 'Name of the work', 'Created by', 'Licence type', 'Original link'],
    ['German', 'Titel des Werks', 'Urheber*in', 'Lizenz', 'Fundort'],
    ['German in one word', 'Bildtitel', 'Bildautor', 'Lizenzname', 'Bildquelle'],
    ['French', 'Titre de l’œuvre', 'Auteur·rice', 'Licence', 'Lien vers la source'],
    ['Spanish', 'Título', 'Autor(a)', 'Licencia', 'Enlace'],
    ['Portuguese', 'Título', 'Autoria', 'Licença', 'Fonte'],
    ['Italian', 'Titolo dell’opera', 'Autore', 'Licenza', 'Indirizzo'],
    ['Dutch', 'Titel', 'Maker', 'Licentie', 'Bron'],
    ['Polish', 'Tytuł', 'Twórca', 'Licencja', 'Źródło'],
    ['Japanese', '作品名', '作者', 'ライセンス', '出典URL'],
    ['Arabic', 'العنوان', 'اسم المؤلف', 'الرخصة', 'رابط المصدر'],
    ['Swedish', 'Titel', 'Upphovsperson', 'Licens', 'Källa'],
    ['Russian', 'Название', 'Автор', 'Лицензия', 'Ссылка'],
  ])('in %s are known', async (_, ...headings) => {
    expect(await worksIn(`${headings.join(';')}\n${ROW.join(';')}\n`)).toEqual(FELL);
  });

  it.each([
    ['Author website', 'creator-address'],
    ['creator_url', 'creator-address'],
    ['Lizenz-URL', 'rights'],
    ['Link zur Lizenz', 'rights'],
    ['URL de la licence', 'rights'],
    ['ライセンスのURL', 'rights'],
    ['رابط الرخصة', 'rights'],
    ['licenseVersion', 'license-version'],
    ['License (version)', 'license-version'],
    ['LicenseShortName', 'rights'],
    ['foreign_landing_url', 'source'],
    ['descriptionurl', 'source'],
    ['Image URL', 'file'],
    ['Item Type', 'kind'],
    ['Anmerkungen', 'note'],
    ['Mots-clés', 'tags'],
    ['Manual Tags', 'tags'],
    ['Where used', 'where'],
    ['Pressbooks chapter', 'where'],
    ['Chapter / page', 'where'],
    ['Page number', 'where'],
    ['Verwendungsort', 'where'],
    ['Lieu d’utilisation', 'where'],
    ['Figure No.', 'number'],
    ['N.º', 'number'],
    ['Permission status', 'permission'],
    ['Autorisation', 'permission'],
    ['Changes made', 'changes'],
    ['Änderungen', 'changes'],
    ['Archived copy', 'archived'],
    ['Wayback link', 'archived'],
  ])('with several words mean one thing: %s', (heading, part) => {
    expect(partOf(heading)).toBe(part);
  });

  it.each([
    'License checked by Ann',
    'Date of license',
    'Title in German',
    'Author’s institution',
    'Source type of file name',
    'Attribution',
    'Year',
    'File name',
    '',
    '%',
    'a'.repeat(5000),
  ])('with a word that is not known are not guessed: %s', (heading) => {
    expect(partOf(heading)).toBeNull();
  });
});

describe('a table', () => {
  const HEAD = ['Title', 'Author', 'License', 'Url'];
  it.each([
    ['semicolons', ';', ''],
    ['tabs', '\t', ''],
    ['bars', '|', ''],
    ['Excel’s first line', ';', 'sep=;\n'],
    ['Excel’s first line, quoted', ';', '"sep=;"\r\n'],
    ['Excel’s first line behind a mark', ',', '\ufeffsep=,\n'],
    ['Excel’s first line for tabs', '\t', 'sep=\t\n'],
  ])('with %s is read', async (_, sign, before) => {
    expect(await worksIn(`${before}${HEAD.join(sign)}\n${ROW.join(sign)}\n`)).toEqual(FELL);
  });

  it('with semicolons may have commas in its cells', async () => {
    const text =
      'Title;Author;Licence;Source\nTarn, and fell, and sky;"Fell, Ann";CC BY 4.0;https://photos.example/tarn\n';
    expect(await worksIn(text)).toEqual([['Tarn, and fell, and sky', ...AS_READ]]);
  });

  it('may have a title and an empty line before its headings, and is told with the lines that it has', async () => {
    const text = `Attribution tracker,,,\n,,,\n${HEAD.join(',')}\n${ROW.join(',')}\nPeat,,,https://photos.example/peat\n`;
    expect(await worksIn(text)).toEqual(FELL);
    expect(reasonsIn(await readText(text, 'a.csv'))).toEqual(['1 unreadable', '5 no-license']);
  });

  it('with Excel’s first line is told with the lines that it has', async () => {
    expect(reasonsIn(await readText('sep=;\nTitle;License;Url\nPeat;;https://a.example/1\n', 'a.csv'))).toEqual([
      '3 no-license',
    ]);
  });
});

describe('an address of a license', () => {
  const DEED = 'https://creativecommons.org/licenses/by-sa/4.0/deed.de';
  it('is never where a work lives, whatever column it stands in', async () => {
    const text = `Titel;Urheber;Lizenz;Link;Ursprungsort\nRathaus;Jörg Müller;CC BY-SA 4.0;${DEED};https://wiki.example/File:Rathaus.jpg\nBrücke;Ann Fell;CC BY-SA 4.0;${DEED};https://wiki.example/File:Bruecke.jpg\n`;
    expect(await worksIn(text)).toEqual([
      ['Rathaus', 'Jörg Müller', 'CC-BY-SA-4.0', 'https://wiki.example/File:Rathaus.jpg'],
      ['Brücke', 'Ann Fell', 'CC-BY-SA-4.0', 'https://wiki.example/File:Bruecke.jpg'],
    ]);
    expect(await told(text)).toEqual([]);
  });

  it('alone is no address of a work', async () => {
    const read = await readText(`title,license,link\nTarn,CC BY-SA 4.0,${DEED}\n`, 'a.csv');
    expect(reasonsIn(read)).toEqual(['2 no-address']);
  });

  it('says which version the name beside it means, and contradicts another one', async () => {
    const text = `title,license,license url,source\nA,CC BY-SA,${DEED},https://a.example/1\nB,CC BY 4.0,${DEED},https://a.example/2\n`;
    const works = entriesIn(await readText(text, 'a.csv')).map(({ work }) => work);
    expect(works.map(({ licenses, conflicts }) => [licenses[0]?.id, conflicts.map(({ id }) => id)])).toEqual([
      ['CC-BY-SA-4.0', []],
      ['CC-BY-4.0', ['CC-BY-SA-4.0']],
    ]);
  });
});

describe('tables of programs', () => {
  it('of Openverse have the version beside the license, and the landing page before the file', async () => {
    const text =
      'title,creator,creator_url,license,license_version,foreign_landing_url,url\nTarn,Ann,https://a.example/ann,by-sa,4.0,https://a.example/1,https://a.example/1.jpg\nSky,Ben,,cc0,1.0,https://a.example/2,https://a.example/2.png\nFell,Cy,,by,2.0,https://a.example/3,\n';
    const works = entriesIn(await readText(text, 'a.csv')).map(({ work }) => work);
    expect(works.map(({ licenses, address, source, kind }) => [licenses[0]?.id, address, source, kind])).toEqual([
      ['CC-BY-SA-4.0', 'https://a.example/1.jpg', 'https://a.example/1', 'image'],
      ['CC0-1.0', 'https://a.example/2.png', 'https://a.example/2', 'image'],
      ['CC-BY-2.0', 'https://a.example/3', 'https://a.example/3', 'other'],
    ]);
    expect(works[0]?.creators).toEqual([{ name: 'Ann', address: 'https://a.example/ann' }]);
  });

  it('of H5P have the version in a column that is called so', async () => {
    const text =
      'title,author,year,source,license,version\nTarn,Ann Fell,2020,https://a.example/1,CC BY-SA,4.0\nCode,Ben,,https://a.example/2,GNU GPL,v3\nOld,,,https://a.example/3,CC PDM,1.0\nMap,,,https://a.example/4,MIT,2.1\n';
    expect((await worksIn(text)).map(([, , id]) => id)).toEqual(['CC-BY-SA-4.0', 'GPL-3.0', 'PDM-1.0', 'MIT']);
    expect(await told(text)).toEqual(['1 year', '1 version']);
  });

  it('of Wikimedia Commons are read by the names of its own fields', async () => {
    const text =
      'ObjectName,Artist,LicenseShortName,LicenseUrl,UsageTerms,descriptionurl,url\nRathaus,Jörg Müller,CC BY-SA 3.0,https://creativecommons.org/licenses/by-sa/3.0/de/,Creative Commons Attribution-Share Alike 3.0,https://commons.example/wiki/File:Rathaus.jpg,https://upload.example/Rathaus.jpg\n';
    const [entry] = entriesIn(await readText(text, 'a.csv'));
    expect(entry?.work).toMatchObject({
      ...{ title: 'Rathaus', source: 'https://commons.example/wiki/File:Rathaus.jpg' },
      ...{ address: 'https://upload.example/Rathaus.jpg', conflicts: [] },
    });
    expect(entry?.work.licenses[0]?.id).toBe('CC-BY-SA-3.0-DE');
  });

  it('of Zotero have a DOI for an address, several columns of creators, and names turned round', async () => {
    const text =
      '"Key","Item Type","Author","Composer","Title","DOI","Url","Rights","Extra","Manual Tags"\n"A","journalArticle","Doe, Jane; Roe, Richard","","An open article","10.1371/journal.pone.0000001","","CC BY 4.0","",""\n"B","audioRecording","","Lover, Dog","Wolf","","https://sounds.example/9","","license: CC0-1.0",""\n"C","artwork","van der Berg, Ann; Blender Foundation; Free Software Foundation, Inc.","","Sunset","","https://a.example/6","CC BY 4.0","","sea, water; sun"\n';
    expect(await worksIn(text)).toEqual([
      ['An open article', 'Jane Doe + Richard Roe', 'CC-BY-4.0', 'https://doi.org/10.1371/journal.pone.0000001'],
      ['Wolf', 'Dog Lover', 'CC0-1.0', 'https://sounds.example/9'],
      [
        'Sunset',
        'Ann van der Berg + Blender Foundation + Free Software Foundation, Inc.',
        'CC-BY-4.0',
        'https://a.example/6',
      ],
    ]);
    expect(entriesIn(await readText(text, 'a.csv'))[2]?.tags).toEqual(['sea, water', 'sun']);
    expect(await told(text)).toEqual(['1 Key']);
  });
});

describe('a tracker of others', () => {
  const ARCHIVED = 'https://web.archive.org/web/20260302100000/https://a.example/2';
  const HEAD = 'No.,Where used,Title,License,Link,Changes made,Permission,Archived copy';
  const ROWS = [
    '1,Chapter 2,Tarn,CC BY 4.0,https://a.example/1,cropped,Not needed,',
    `Figure 3,,Moor,CC BY 4.0,https://a.example/2,none,"Yes, by mail",${ARCHIVED}`,
    '3,,Fen,CC BY 4.0,https://a.example/3,,pending,',
    '4,,Bog,CC BY 4.0,https://a.example/4,,perhaps,',
  ];
  const read = () => readText(`${HEAD}\n${ROWS.join('\n')}\n`, 'a.csv');

  it('says where and how works were used: such a row is a credit, with its number and place', async () => {
    const entries = everyIn(await read());
    expect(
      entries.map((each) =>
        each.type === 'credited'
          ? [each.attribution.number, each.attribution.where, each.attribution.manner, each.attribution.changes]
          : each.type,
      ),
    ).toEqual([['1', 'Chapter 2', 'adapted', 'cropped'], ['Figure 3', null, 'as-is', null], 'kept', 'kept']);
    expect(entries[0]).toMatchObject({ format: 'plain', text: expect.stringContaining('Changes: cropped') });
  });

  it('says by what right, and where a copy is; what nobody can tell is named', async () => {
    const all = await read();
    expect(everyIn(all).map(({ permission, archivedCopy }) => [permission, archivedCopy])).toEqual([
      [{ state: 'license', note: 'Not needed' }, undefined],
      [
        { state: 'granted', note: 'Yes, by mail' },
        { address: ARCHIVED, at: '2026-03-02T10:00:00.000Z' },
      ],
      [{ state: 'asked', note: 'pending' }, undefined],
      [undefined, undefined],
    ]);
    expect(await told(`${HEAD}\n${ROWS.join('\n')}\n`)).toEqual(['1 No.', '1 Permission']);
  });

  it.each(LANGUAGES)('that is our own sheet, saved as CSV, comes back as it was handed in: %s', async (language) => {
    const { heads, manners, permissions, colon } = HAND_IN_WORDS[language];
    const cells: Record<string, string> = {
      ...{ number: '3.2', where: 'S. 12', title: 'Tarn', author: 'Ann Fell', source: 'https://photos.example/tarn' },
      ...{ license: 'CC BY 4.0', licenseAddress: 'https://creativecommons.org/licenses/by/4.0/' },
      ...{ usedAs: manners.adapted, changes: 'cropped', permission: `${permissions.granted}${colon}by mail` },
    };
    const quoted = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(',');
    const text = `${quoted(COLUMNS.map((column) => heads[column]))}\n${quoted(COLUMNS.map((column) => cells[column] ?? ''))}\n`;
    const [entry] = everyIn(await readText(text, 'a.csv'));
    expect(entry?.type === 'credited' && entry.attribution).toMatchObject({
      ...{ number: '3.2', where: 'S. 12', manner: 'adapted', changes: 'cropped', title: 'Tarn' },
      license: { id: 'CC-BY-4.0' },
    });
    // "許可" alone is a license in other tables.
    if (language !== 'ja') expect(entry?.permission).toEqual({ state: 'granted', note: 'by mail' });
  });
});

describe('a column that is not known', () => {
  it('is named once, by its heading, where something stands in it', async () => {
    const text =
      'No.,Title,License,Source,Where used,Seen on,\n1,A,CC BY 4.0,https://a.example/1,Chapter 1,,x\n2,B,CC BY 4.0,https://a.example/2,Chapter 2,,\n';
    expect(await told(text)).toEqual(['1 7']);
  });

  it('is named too where a cell holds something else than its column', async () => {
    const text = 'title,source,url,license,copyright\nA,Flickr,https://a.example/1,CC BY 4.0,© 2020 Ann Fell\n';
    expect(await told(text)).toEqual(['1 source']);
    expect(entriesIn(await readText(text, 'a.csv'))[0]?.work.notices).toEqual(['© 2020 Ann Fell']);
  });

  it('says nothing of rows that did not come in: they are told themselves', async () => {
    expect(await told('No.,title,license,url\n1,A,,https://a.example/1\n')).toEqual([]);
  });
});

describe('a table of ten thousand columns', () => {
  it('is read in the time that it takes to read it', async () => {
    const head = Array.from({ length: 10_000 }, (_, i) => `Lizenzbildquelle${i}`).join(',');
    const text = `title,license,url,${head}\nA,CC BY 4.0,https://a.example/1,${'x,'.repeat(9_999)}x\n`;
    expect(entriesIn(await readText(text, 'a.csv', 65_536))).toHaveLength(1);
  });
});

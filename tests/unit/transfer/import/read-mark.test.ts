import { describe, expect, it } from '@jest/globals';
import { takeMark } from '../../../../src/transfer/import/read-mark';
import { entriesIn, readText, reasonsIn } from './read-file';

const item = (note: string, more: object = {}) =>
  JSON.stringify([
    {
      type: 'graphic',
      title: 'T',
      URL: 'https://a.example/1',
      license: 'CC BY 4.0',
      author: [{ literal: 'Ann' }],
      note,
      ...more,
    },
  ]);

const read = async (note: string, more?: object) => {
  const all = await readText(item(note, more), 'a.json', 4096);
  expect(reasonsIn(all)).toEqual([]);
  const [entry] = all.flatMap((each) => ('entry' in each ? [each.entry] : []));
  if (!entry) throw new Error('nothing came in');
  return entry;
};

describe('a mark of ours in a file that somebody changed', () => {
  it('says nothing against what is visible: another license, another name', async () => {
    const note =
      'commoner: id=a&kind=image&file=https%3A%2F%2Fa.example%2F1.jpg&licenses=MIT&by=o.zzzz.director.https%3A%2F%2Fb.example%2F';
    const { work } = await read(note);
    expect(work.licenses.map(({ id }) => id)).toEqual(['CC-BY-4.0']);
    expect(work.creators).toEqual([{ name: 'Ann', address: null }]);
    expect(work.address).toBe('https://a.example/1.jpg');
  });

  it('leaves the note to the person, wherever it stands', async () => {
    expect(await read('Mine\ncommoner: id=a&kind=image\nand more')).toMatchObject({ id: 'a', note: 'Mine\nand more' });
    expect(takeMark('commoner: a word')).toEqual({ mark: null, rest: 'commoner: a word' });
    expect(takeMark('xcommoner: id=a')).toMatchObject({ mark: null });
  });

  it('that is hostile is read as far as it is sound', async () => {
    const bad = 'commoner: id=b&at=soon&kind=virus&as=stolen&file=javascript%3Aalert%281%29&language=xx&by=p';
    const { id, type, at, work } = await read(bad);
    expect({ id, type, at }).toEqual({ id: 'b', type: 'kept', at: '2026-06-01T00:00:00.000Z' });
    expect(work).toMatchObject({
      kind: 'other',
      address: 'https://a.example/1',
      page: { address: 'https://a.example/1' },
    });
    expect(entriesIn(await readText(item(`commoner: id=${'x'.repeat(5000)}`), 'a.json', 4096))[0]?.id).toBe('new-1');
    expect(entriesIn(await readText(item(`commoner: id=a&note=${'x'.repeat(300_000)}`), 'a.json', 65_536))[0]?.id).toBe(
      'new-1',
    );
    const many = Array.from({ length: 300 }, (_, i) => `&notice=${i}`).join('');
    expect((await read(`commoner: id=a${many}`)).work.notices).toHaveLength(20);
  });

  it('of a credit under another license is a credit under that one', async () => {
    const entry = await read('commoner: id=c&kind=image&as=adapted&changes=cut', { license: 'CC0 1.0' });
    expect(entry).toMatchObject({
      type: 'credited',
      attribution: { manner: 'adapted', changes: 'cut', license: { id: 'CC0-1.0' } },
    });
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { aSeen, aWork } from '../../component/made-up';
import { fake } from './fake-browser';

const { runCommand } = await import('../../../background/shortcut/commands');
const { enter, promptSearch, suggest } = await import('../../../background/shortcut/omnibox');
const { listEntries, removeEntries } = await import('../../../background/library/library');

const ALL = { query: { search: '', filter: {} }, from: 0, limit: 50 };
const list = async () => (await listEntries(ALL)).entries;
const page = aWork({ id: 'https://blog.example/walk', about: 'page', title: 'A walk' });
const part = (n: number) =>
  aWork({ id: `https://photos.example/${n}.jpg`, address: `https://photos.example/${n}.jpg` });
const showing = (...works: ReturnType<typeof aWork>[]) => {
  fake.session = { 'tab:7:0': aSeen(works) };
};
const press = (command: string) => runCommand(command, { id: 7, windowId: 3 });

beforeEach(async () => {
  await removeEntries({ query: ALL.query });
  Object.assign(fake, { session: {}, said: [], pageAnswers: true, panels: [], opened: [], prompts: [] });
  fake.origin = 'chrome-extension://commoner/';
});

describe('the shortcut that saves', () => {
  it('saves the work that the page is, among others that it shows', async () => {
    showing(part(1), page, part(2));
    await press('save-work');
    expect((await list()).map(({ work }) => work.title)).toEqual(['A walk']);
    expect(fake.said).toEqual(['Saved to your library. [Undo]']);
  });

  it('takes the work out again if the person presses Undo', async () => {
    showing(page);
    fake.pageAnswers = 'undone';
    await press('save-work');
    expect(await list()).toEqual([]);
    expect(fake.said.at(-1)).toBe('Removed from your library.');
  });

  it('offers no way back for what was in the library before', async () => {
    showing(page);
    await press('save-work');
    fake.pageAnswers = 'undone';
    await press('save-work');
    expect(await list()).toHaveLength(1);
    expect(fake.said.at(-1)).toBe('This was in your library before. It is up to date now.');
  });

  it('has the person select one of several', async () => {
    showing(part(1), part(2));
    await press('save-work');
    expect(fake.said).toEqual(['This page has several licensed works. Open Commoner and select one.']);
    expect(await list()).toEqual([]);
  });

  it('says that a page has none', async () => {
    await press('save-work');
    expect(fake.said).toEqual(['No licensed work found on this page.']);
  });
});

describe('the other shortcuts', () => {
  it('open the panel of the window in front', async () => {
    await press('open-panel');
    expect(fake.panels).toEqual([3]);
  });

  it('that are not ours do nothing', async () => {
    await press('nonsense');
    await runCommand('save-work', undefined);
    expect([fake.said, fake.panels]).toEqual([[], []]);
  });
});

describe('the keyword of the address bar', () => {
  const suggestions = async (text: string) => {
    const shown: { content: string; description: string }[][] = [];
    await suggest(text, (each) => shown.push(each));
    return shown[0] ?? [];
  };
  const save = async (title: string) => {
    const address = `https://blog.example/${encodeURIComponent(title)}`;
    showing({ ...page, id: address, address, source: address, page: { address, title }, title });
    await press('save-work');
  };

  it('says what it searches in', () => {
    promptSearch();
    expect(fake.prompts).toEqual(['Search your Commoner library']);
  });

  it('suggests what the words find, and no more than five', async () => {
    for (const title of ['Walk 1', 'Walk 2', 'Walk 3', 'Walk 4', 'Walk 5', 'Walk 6', 'Lakeside']) await save(title);
    expect(await suggestions('walk')).toHaveLength(5);
    expect((await suggestions('lakeside')).map(({ description }) => description)).toEqual(['Lakeside · CC BY 4.0']);
    expect(await suggestions('   ')).toEqual([]);
  });

  it('lets no title be markup where the browser reads markup, and shows it as it is elsewhere', async () => {
    await save('<b>Walk</b> & "more"');
    const [inChromium] = await suggestions('walk');
    expect(inChromium?.description).toBe('&#60;b&#62;Walk&#60;/b&#62; &#38; &#34;more&#34; · CC BY 4.0');
    fake.origin = 'moz-extension://commoner/';
    expect((await suggestions('walk'))[0]?.description).toBe('<b>Walk</b> & "more" · CC BY 4.0');
  });

  it('drops an answer to what was typed before', async () => {
    await save('Walk');
    const shown: string[] = [];
    await Promise.all([suggest('wa', () => shown.push('wa')), suggest('walk', () => shown.push('walk'))]);
    expect(shown).toEqual(['walk']);
  });

  it('leads to the entry that was suggested, or to the search', async () => {
    await save('Walk');
    const [first] = await suggestions('walk');
    await enter(first?.content ?? '', 'currentTab');
    await enter('lake & fell', 'newForegroundTab');
    const [entry] = await list();
    expect(fake.opened).toEqual([
      { url: `chrome-extension://commoner/library.html#entry/${entry?.id}`, here: true },
      { url: 'chrome-extension://commoner/library.html#kept?q=lake+%26+fell', active: true },
    ]);
  });
});

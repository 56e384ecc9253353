import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '@testing-library/preact';
import { LibraryScreen } from '../../popup/app/LibraryScreen';
import { SeenScreen } from '../../popup/page/SeenScreen';
import { tabs } from '../../popup/platform/browser';
import { setLanguage } from '../../popup/platform/document-language';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { aTip, knowing } from '../unit/popup/a-tip';
import { answer } from './background';
import {
  aCorrection,
  aCredit,
  aKept,
  aPage,
  aSeen,
  aShare,
  aSignal,
  aTarget,
  aWork,
  BROCHURE,
  counting,
  DID,
  license,
  OTHER_DID,
} from './made-up';
import { show } from './show';
import { outsideMessages, pseudo, speak } from './words';

globalThis.scrollTo = (() => undefined) as typeof scrollTo;

/** What a page and its person wrote: it is in no message, and may stand anywhere. */
const DATA = {
  works: [
    aWork(),
    aWork({ id: 'https://photos.example/two.jpg', scope: 'Words alone', creators: [] }),
    aWork({
      id: 'https://photos.example/three.jpg',
      conflicts: [],
      licenses: [license('CC-BY-4.0'), license('CC0-1.0')],
    }),
  ],
  entries: [aKept('tarn', { title: 'Tarn' }, { note: 'Cover', tags: ['water'] }), aCredit('credit', { title: 'Hill' })],
  corrections: [aCorrection()],
  shares: [aShare({ targets: [aTarget('browser'), aTarget('kubo'), aTarget('pinning-service', { state: 'failed' })] })],
  projects: [BROCHURE],
  tips: [aTip({ step: 'thanked' }), aTip({ step: 'opened' }, { id: 'tip-2' })],
  signal: aSignal(),
};

/** Names and codes that are the same in every language, and formats of dates and files. */
const NAMES = [
  'MIT',
  ...['Commoner', 'IPFS', 'CID', 'Kubo', 'QR', 'SHA', 'CC', 'BY', 'SA', 'NC', 'ND', 'Zero', 'UTC', 'mempool.space'],
  ...['Attribution-NonCommercial-NoDerivatives-ShareAlike International', 'Universal', 'https', 'dweb.link', 'ipfs'],
  ...Intl.supportedValuesOf('currency'),
];

/** Every text and name that a document has for who sees and who hears it. */
const textsOf = (root: Element): string => {
  const named = [...root.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder', 'alt', 'label'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  // A credit's or a page's code is for programs.
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest('code, pre, textarea'))
      texts.push(walker.currentNode.textContent ?? '');
  return [texts.join('\u0000'), ...named].join('\u0000');
};

/** Latin words of a screen that stand in no message, no data and no name: such a word was written into the code. */
const foreignWords = (): string[] => {
  const { outside } = outsideMessages(textsOf(document.body));
  const known = `${JSON.stringify([DATA, DID, OTHER_DID, DEFAULT_SETTINGS])} ${NAMES.join(' ')}`.toLowerCase();
  return (outside.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !known.includes(word.toLowerCase()));
};

const { query, sendMessage } = tabs;
beforeEach(() => {
  Object.assign(tabs, { query: async () => [{ id: 7 }], sendMessage: async () => true });
  answer('page.read', () => aSeen(DATA.works));
  answer('work.find', ({ works }) => works.map(() => null));
  answer('library.list', () => aPage(DATA.entries));
  answer('library.read', () => DATA.entries[0] ?? null);
  answer('library.count', () => counting({ license: [{ value: 'CC-BY-4.0', count: 2 }] }));
  answer('library.thumbnails', () => ({}));
  answer('project.list', () => DATA.projects);
  answer('correction.list', () => DATA.corrections);
  answer('publish.list', () => DATA.shares);
  answer('place.list', () => [{ kind: 'pinning-service', address: 'https://pins.example' }]);
  answer('settings.read', () => DEFAULT_SETTINGS);
  answer('tips.list', () => DATA.tips);
  answer('tips.open', () => DATA.tips.slice(1));
  answer('wallet.read', () => knowing().wallet);
  answer('rate.read', () => null);
  answer('key.list', () => [{ did: DID, canBackUp: true }]);
  answer('tips.know', () => knowing());
  answer('library.uses', () => []);
});
afterEach(() => {
  Object.assign(tabs, { query, sendMessage });
  location.hash = '';
  speak();
  setLanguage(document);
});

/** The screens of the library's tab by their address, each with what is there once its answers are. */
const SCREENS = [
  ['#kept', 'Tarn'],
  ['#entry/tarn', 'Licensed under'],
  ['#projects', 'Brochure'],
  ['#project/brochure', 'Brochure'],
  ['#check', ''],
  ['#combine/tarn', 'Tarn'],
  ['#overview', 'CC BY 4.0'],
  ['#thanks', 'Ann Fell'],
  ['#take', ''],
  ['#take/import', ''],
  ['#take/backup', ''],
  ['#take/hand-in/brochure', 'Brochure'],
  ['#share', 'Tarn'],
  ['#shares', 'A walk'],
  ['#open', ''],
  ['#corrections', 'It is a logo'],
  ['#settings', ''],
  ['#settings/money', ''],
  ['#settings/publishing', 'pins.example'],
  ['#settings/data', ''],
  ['#settings/about', ''],
  ['#thanks/pending', ''],
  ['#thanks/budget', ''],
  ['#thanks/receive', ''],
] as const;

describe.each([
  ['two fifths longer, with four plural forms', 'uk', 'accented', 'ltr'],
  ['from right to left, with six', 'ar', 'arabic', 'rtl'],
] as const)('in a language that is %s', (_, language, letters, direction) => {
  beforeEach(() => speak(pseudo(language, letters), language));

  it('the document says its language and direction', () => {
    setLanguage(document);
    expect(document.documentElement.lang).toBe(language);
    expect(document.documentElement.dir).toBe(direction);
  });

  it('the toolbar window has no word that is in no message, and cuts none', async () => {
    show(<SeenScreen />);
    await waitFor(() => expect(document.querySelectorAll('article').length).toBeGreaterThan(2));
    expect(foreignWords()).toEqual([]);
    expect(outsideMessages(textsOf(document.body)).open).toBe(0);
  });

  it.each(SCREENS)('the library at %s has none, and cuts none', async (hash, there) => {
    location.hash = hash;
    show(<LibraryScreen />);
    await waitFor(() => {
      expect(document.querySelector('main h1')?.textContent).toBeTruthy();
      expect(document.querySelector('main')?.textContent).toContain(there);
    });
    expect(foreignWords()).toEqual([]);
    expect(outsideMessages(textsOf(document.body)).open).toBe(0);
    expect(document.body.textContent).not.toContain('undefined');
  });
});

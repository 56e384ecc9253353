import type { Fillable } from '../../src/message/fill';
import { browser } from '../browser';
import { loadActs } from '../load-acts';
import { onceSettled } from '../once-settled';
import { type ImageEntry, OF_OTHERS } from './image-entry';
import { permitAddresses, permitInquiry } from './image-inquiry';

/** Our entries, and what each stands beside in the context menu. */
const ENTRIES = { image: [...OF_OTHERS, 'menu_sharePicture'], selection: ['menu_shareText'] } as const;

const isOfOthers = (id: unknown): id is ImageEntry => OF_OTHERS.some((entry) => entry === id);

/** Pages that have editors' fields, by how their addresses are written: there the entry stands beside the page itself, too. */
const EDITORS = ['*://*/*wp-admin/*', '*://*/*Special:Upload*', '*://*/*Special%3AUpload*', '*://*/*h5p*'];

/** What the entries that fill in a credit begin with, of a field and of a page; behind it the id of the entry whose credit it is. */
const FILL = ['fill:', 'fill-page:'] as const;

/** Characters of a title that a menu shows. */
const TITLE_LENGTH = 60;

/** In a title an & underlines the letter behind it, and %s is what is selected (contextMenus.create). */
const inMenu = (title: string): string => {
  const short = [...title].slice(0, TITLE_LENGTH).join('');
  return `${short}${short.length < title.length ? '…' : ''}`.replace(/&/g, '&&').replace(/%(?=s)/g, '% ');
};

const createFillEntries = (works: readonly Fillable[]): void => {
  const { contextMenus } = browser;
  if (works.length === 0) return;
  for (const [parentId, contexts, patterns] of [
    [FILL[0], ['editable'], undefined],
    [FILL[1], ['page', 'frame'], EDITORS],
  ] as const) {
    const where = { contexts: [...contexts], ...(patterns && { documentUrlPatterns: [...patterns] }) };
    contextMenus?.create({ id: parentId, title: browser.i18n.getMessage('menu_fill'), ...where });
    for (const { id, title } of works)
      contextMenus?.create({ id: `${parentId}${id}`, parentId, title: inMenu(title), ...where });
  }
};

/** What fields can be filled with by the menu that stands; null where this background has made none. A browser keeps it when a background ends. */
let standing: string | null = null;

/** Menus are made one after the other: two at once would have entries twice. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Puts our entries into the context menu of images, of selected text and of fields, where the browser has one.
 * @param works whose credits a field can be filled with
 */
export const createPageMenu = (works: readonly Fillable[] = []): Promise<unknown> => {
  const make = async (): Promise<void> => {
    const { contextMenus } = browser;
    if (!contextMenus) return;
    standing = null;
    await contextMenus.removeAll();
    for (const context of ['image', 'selection'] as const)
      for (const id of ENTRIES[context])
        contextMenus.create({ id, title: browser.i18n.getMessage(id), contexts: [context] });
    createFillEntries(works);
    standing = JSON.stringify(works);
  };
  turn = turn.then(make).catch(() => undefined);
  return turn;
};

/**
 * Makes the menu anew with the works that were credited last: at the start, and when changes of the library have settled. An import changes it
 * many times, and rarely these works.
 */
export const renewPageMenu = onceSettled(async (): Promise<void> => {
  if (!browser.contextMenus) return;
  const { listFillable } = await loadActs();
  // A library that cannot be opened has no credits to fill in; the other entries are there all the same.
  const works = await listFillable().catch(() => []);
  if (JSON.stringify(works) !== standing) await createPageMenu(works);
});

/** What a browser says of an entry that was chosen. */
export interface Chosen {
  menuItemId: string | number;
  srcUrl?: string | undefined;
  pageUrl?: string | undefined;
  frameId?: number | undefined;
  selectionText?: string | undefined;
}

/** Does what an entry says for one image, or for the text that is selected. */
export const chooseEntry = async (
  { menuItemId: entry, srcUrl = '', pageUrl = srcUrl, frameId = 0, selectionText = '' }: Chosen,
  tab: number,
): Promise<void> => {
  const fill = FILL.find((beginning) => String(entry).startsWith(beginning));
  if (fill) {
    const { fillIn } = await loadActs();
    await fillIn({ tab, frame: frameId, id: String(entry).slice(fill.length) });
    return;
  }
  if (isOfOthers(entry)) {
    // First of all: the browsers ask a person for permission only in the same turn as their click.
    const permitted = entry === 'menu_inquire' ? permitInquiry(srcUrl, pageUrl) : null;
    const { actOnImage } = await loadActs();
    await actOnImage({ entry, tab, address: srcUrl, page: pageUrl }, permitted);
    return;
  }
  const picture = entry === 'menu_sharePicture' ? srcUrl : null;
  const permitted = permitAddresses(picture === null ? [] : [picture]);
  const { shareFromPage } = await loadActs();
  await shareFromPage({ tab, frame: frameId, page: pageUrl, picture, selected: selectionText }, permitted);
};

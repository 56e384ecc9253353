import type { Work } from '../../src/work/work';
import { browser } from '../browser';
import { creditWork, orSayWhy, saveWork, sayOnPage } from '../context-menu/act-on-work';
import { readSeen } from '../page/seen';

/** What a shortcut does with the work that a page is about. */
export type PageAct = 'copy-credit' | 'save-work';

/** The work that a page is, or the only one that it shows; null where a person has to say which. */
const findMain = (works: readonly Work[]): Work | null => {
  const own = works.filter(({ about }) => about === 'page');
  const [work = null, ...others] = own.length > 0 ? own : works;
  return others.length === 0 ? work : null;
};

/** Does what a shortcut says for the page of a tab, and says there what became of it. */
export const actOnPage = (act: PageAct, tab: number): Promise<void> =>
  orSayWhy(tab, async () => {
    const works = (await readSeen(tab))?.works ?? [];
    const work = findMain(works);
    if (!work) return sayOnPage(tab, browser.i18n.getMessage(works.length > 0 ? 'command_several' : 'command_none'));
    return act === 'copy-credit' ? creditWork(tab, work) : saveWork(tab, work);
  });

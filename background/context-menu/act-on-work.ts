import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { wordsFor } from '../../src/attribution/language/all';
import { held } from '../../src/attribution/language/language';
import { findSafe } from '../../src/attribution/safe-license';
import { plainUse } from '../../src/attribution/use';
import { UNDONE } from '../../src/message/contract';
import type { Work } from '../../src/work/work';
import { askPage } from '../ask-page';
import { browser } from '../browser';
import { findWorks, removeEntries } from '../library/library';
import { keepWithWays, recordWithWays } from '../library/ways';
import { copy } from './clipboard/clipboard';
import { lastLanguage } from './last-language';

/** Milliseconds: a notice with a way back is there for less (content/notice). */
const UNDO_PATIENCE = 15_000;

/** Says something on the page of a tab. */
export const sayOnPage = (tab: number, text: string): Promise<unknown> => askPage(tab, { ask: 'page.notice', text });

/** Says that something is in the library now, and takes it out again if the person presses for that. Nothing waits for it. */
const sayWithUndo = async (tab: number, text: string, id: string): Promise<void> => {
  const undo = browser.i18n.getMessage('undo');
  if ((await askPage(tab, { ask: 'page.notice', text, undo }, 0, UNDO_PATIENCE)) !== UNDONE) return;
  await removeEntries({ ids: [id] });
  await sayOnPage(tab, browser.i18n.getMessage('menu_undone'));
};

/** Saves a work of a tab's page, and says so there. */
export const saveWork = async (tab: number, work: Work): Promise<void> => {
  const [known] = await findWorks({ works: [work] });
  const { id } = await keepWithWays({ work, thumbnail: null, project: null });
  // What was there before has notes and tags of the person's, which no Undo of this press may take away.
  if (known?.id) await sayOnPage(tab, browser.i18n.getMessage('menu_keptAlready'));
  else await sayWithUndo(tab, browser.i18n.getMessage('menu_kept'), id);
};

/** Copies the credit of a work of a tab's page, writes that down, and says so there. */
export const creditWork = async (tab: number, work: Work): Promise<void> => {
  const license = findSafe(work);
  if (!license) return void (await sayOnPage(tab, browser.i18n.getMessage('menu_contradicts')));
  const use = { ...plainUse(license), ...held(await lastLanguage()) };
  const attribution = compose(work, use);
  const words = wordsFor(attribution);
  const copied = await copy({
    html: writeCredit(attribution, 'rich', words),
    plain: writeCredit(attribution, 'plain', words),
  });
  if (!copied) return void (await sayOnPage(tab, browser.i18n.getMessage('menu_copyFailed')));
  const { id } = await recordWithWays({ work, use: { ...use, license: license.id }, format: 'rich', project: null });
  await sayWithUndo(tab, browser.i18n.getMessage('menu_copied'), id);
};

/** Does something for a tab, and says on its page why if it fails. */
export const orSayWhy = async (tab: number, act: () => Promise<unknown>): Promise<void> => {
  try {
    await act();
  } catch {
    await sayOnPage(tab, browser.i18n.getMessage('menu_failed')).catch(() => undefined);
  }
};

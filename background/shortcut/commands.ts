import { loadActs } from '../load-acts';
import { openPanel } from './panel';

/** What a browser says of the tab in front when a shortcut is pressed. */
interface InFront {
  id?: number | undefined;
  windowId?: number | undefined;
}

/** Does what a shortcut of the manifest says. The browser itself opens the toolbar window, and Firefox its sidebar. */
export const runCommand = async (command: string, tab: InFront | undefined): Promise<void> => {
  // First of all: a browser opens the panel only in the same turn as the press.
  if (command === 'open-panel') return openPanel(tab?.windowId);
  if (tab?.id === undefined || (command !== 'copy-credit' && command !== 'save-work')) return;
  const { actOnPage } = await loadActs();
  await actOnPage(command, tab.id);
};

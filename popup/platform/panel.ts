import { sidebarAction, sidePanel } from './browser';

/** The file of the panel at the side: the toolbar window's screen, which stays open and follows the tab in front. */
const FILE = '/panel.html';

/** Whether this document is the panel at the side. */
export const isPanel = (): boolean => location.pathname.endsWith(FILE);

/** What this browser calls its panel at the side; null where it has none, as on a phone. */
export const panelKind = (): 'panel' | 'sidebar' | null =>
  sidePanel !== undefined ? 'panel' : sidebarAction !== undefined ? 'sidebar' : null;

/** Opens the panel beside a tab. Browsers do so only inside a press: nothing may be awaited before. */
export const openPanel = async (tabId: number): Promise<void> => {
  if (sidePanel) await sidePanel.open({ tabId });
  else await sidebarAction?.open();
};

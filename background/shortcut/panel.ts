import { browser } from '../browser';

/** Opens the side panel of a window, where the browser has one. Inside the press of a shortcut. */
export const openPanel = async (windowId: number | undefined): Promise<void> => {
  if (windowId !== undefined) await browser.sidePanel?.open({ windowId });
};

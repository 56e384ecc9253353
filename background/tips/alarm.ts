import { browser } from '../browser';

/** Wakes the background for tips that are not known yet. */
export const TIP_RESUME = 'tip.resume';

const MINUTES = 1;

/** While tips are open: begun again only where it is not there, so that it comes also while somebody asks every few seconds. */
export const armTips = async (): Promise<void> => {
  if (await browser.alarms.get(TIP_RESUME)) return;
  await browser.alarms.create(TIP_RESUME, { delayInMinutes: MINUTES, periodInMinutes: MINUTES });
};

export const disarmTips = async (): Promise<void> => {
  await browser.alarms.clear(TIP_RESUME);
};

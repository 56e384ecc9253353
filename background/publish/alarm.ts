import { browser } from '../browser';

/** Wakes the background for a job of sharing that it died in. An alarm outlives an update: its name stays as 0.1.0 wrote it. */
export const RESUME = 'share.resume';
/** Wakes it to ask places whether they still have what they pinned. */
export const RECHECK = 'share.recheck';

const RESUME_MINUTES = 1;
const RECHECK_MINUTES = 24 * 60;

/** While a job runs: a background that dies in it is woken to go on. */
export const armResume = (): Promise<void> =>
  browser.alarms.create(RESUME, { delayInMinutes: RESUME_MINUTES, periodInMinutes: RESUME_MINUTES });

export const disarmResume = async (): Promise<void> => {
  await browser.alarms.clear(RESUME);
};

/** Once a day somebody looks whether anything is due. Begun again only where it is not there: a day would never end otherwise. */
export const armRecheck = async (): Promise<void> => {
  if (await browser.alarms.get(RECHECK)) return;
  await browser.alarms.create(RECHECK, { delayInMinutes: RECHECK_MINUTES, periodInMinutes: RECHECK_MINUTES });
};

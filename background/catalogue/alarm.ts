import { browser } from '../browser';

/** Wakes the background for a catalogue that it died while publishing. */
export const CATALOGUE_RESUME = 'catalogue.resume';
/** Wakes it to look into catalogues that a person wants asked once a day. */
export const CATALOGUE_LOOK = 'catalogue.look';

const RESUME_MINUTES = 1;
const LOOK_MINUTES = 24 * 60;

export const armResume = (): Promise<void> =>
  browser.alarms.create(CATALOGUE_RESUME, { delayInMinutes: RESUME_MINUTES, periodInMinutes: RESUME_MINUTES });

export const disarmResume = async (): Promise<void> => {
  await browser.alarms.clear(CATALOGUE_RESUME);
};

/** Once a day where a person chose that for any catalogue, and never otherwise. Begun again only where it is not there: a day would never end. */
export const armDaily = async (isWanted: boolean): Promise<void> => {
  if (!isWanted) await browser.alarms.clear(CATALOGUE_LOOK);
  else if (!(await browser.alarms.get(CATALOGUE_LOOK)))
    await browser.alarms.create(CATALOGUE_LOOK, { delayInMinutes: LOOK_MINUTES, periodInMinutes: LOOK_MINUTES });
};

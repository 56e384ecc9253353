import type { Settings } from '../../../src/settings/settings';
import type { Store } from '../db/schema';

/** What the person has set, with the given defaults for what they have not. */
export const readSettings = async (store: Store, defaults: Settings): Promise<Settings> => ({
  ...defaults,
  ...((await store.get('settings', 'settings')) as Partial<Settings> | undefined),
});

export const writeSettings = async (store: Store, settings: Settings): Promise<Settings> => {
  await store.put('settings', settings, 'settings');
  return settings;
};

import type { Settings } from '../../src/settings/settings';
import { ask } from './ask';

/**
 * Writes some of the settings. They are read again first: each form has its own, and another may have been saved since.
 * @returns the settings before and after
 */
export const saveSettings = async (changes: Partial<Settings>): Promise<{ before: Settings; after: Settings }> => {
  const before = await ask('settings.read', null);
  return { before, after: await ask('settings.write', { ...before, ...changes }) };
};

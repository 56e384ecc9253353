import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../src/settings/settings';
import { ask } from '../platform/ask';
import { explain } from '../platform/explain';

interface Reading {
  /** null until they are read, and where they cannot be. */
  settings: Settings | null;
  change: (settings: Settings) => void;
}

/** The settings as a form shows them: as they are kept, and then as a person writes them. */
export const useSettings = (complain: (words: string) => void): Reading => {
  const [settings, change] = useState<Settings | null>(null);
  useEffect(() => {
    ask('settings.read', null).then(change, (error) => complain(explain(error)));
  }, []);
  return { settings, change };
};

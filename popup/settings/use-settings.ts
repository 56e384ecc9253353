import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../src/settings/settings';
import { ask } from '../platform/ask';

interface Reading {
  /** null until they are read, and where they cannot be. */
  settings: Settings | null;
  change: (settings: Settings) => void;
}

/** The settings as a form shows them: as they are kept, and then as a person writes them. */
export const useSettings = (complain: (error: unknown) => void): Reading => {
  const [settings, change] = useState<Settings | null>(null);
  useEffect(() => {
    ask('settings.read', null).then(change, complain);
  }, []);
  return { settings, change };
};

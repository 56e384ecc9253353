import { useEffect } from 'preact/hooks';
import { t } from './words';

/** The title of a tab: what it shows, the part of Commoner that this belongs to, Commoner; what repeats is said once. */
export const titleOf = (...names: string[]): string => [...new Set([...names, t('extensionName')])].join(' – ');

/** Names the tab by the one thing that its screen shows, once that is known. */
export const useTitle = (name: string | null | undefined): void => {
  useEffect(() => {
    if (name) document.title = titleOf(name);
  }, [name]);
};

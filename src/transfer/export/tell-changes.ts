import type { Attribution } from '../../attribution/attribution';
import { clean } from '../../attribution/clean';
import { ENGLISH } from '../../attribution/language/en';

/** That a work was changed: in the person's words, or as a fact where it was adapted and nothing more was said; null where it was not. */
export const tellChanges = ({ changes, manner }: Pick<Attribution, 'changes' | 'manner'>): string | null => {
  const told = clean(changes ?? '');
  if (told) return ENGLISH.changes.replace('{changes}', () => told);
  return manner === 'adapted' ? ENGLISH.changed : null;
};

import type { Attribution } from '../../attribution/attribution';
import { clean } from '../../attribution/clean';
import { ENGLISH } from '../../attribution/language/en';

/** By what a list of references names a work: its title, or where it has none its kind in brackets, which says that it is none. */
export const titleOf = ({ title, kind }: Pick<Attribution, 'title' | 'kind'>): string =>
  clean(title ?? '') || `[${ENGLISH.style.kinds[kind]}]`;

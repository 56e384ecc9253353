import type { CreditFormat } from '../../attribution/attribution';
import { clean } from '../../attribution/clean';
import type { Project } from '../../library/project';
import type { License } from '../../license/license';
import { tellCorrections } from './corrected';
import { creditOf } from './credit-of';
import type { About, Writing } from './format';
import { inOwnWords } from './in-own-words';
import { onlyOnce } from './once';

interface Grouping {
  head: (about: About) => string;
  /** The beginning of a license's part. */
  open: (license: License) => string;
  credit: (credit: string) => string;
  /** A text as it may stand behind a credit. */
  words: (text: string) => string;
  close: () => string;
  end: string;
}

/** Credits by license: entries come license after license, and what is credited twice in the same words stands once. */
export const startGroups = (
  about: About,
  format: CreditFormat,
  { head, open, credit, words, close, end }: Grouping,
): Writing => {
  const isNew = onlyOnce();
  let current: string | null = null;
  return {
    head: head(about),
    add: (entry) => {
      const attribution = creditOf(entry, about.project?.language);
      if (!attribution) return '';
      const written = [inOwnWords(attribution, format), ...tellCorrections(entry.work).map(words)].join(' ');
      const { license } = attribution;
      if (!isNew(`${license.id} ${written}`)) return '';
      const before = license.id === current ? '' : `${current === null ? '' : close()}${open(license)}`;
      current = license.id;
      return before + credit(written);
    },
    end: () => `${current === null ? '' : close()}${end}`,
  };
};

/** What a page of credits is called. */
export const titleOf = (project: Project | null): string => (project ? `Credits: ${clean(project.name)}` : 'Credits');

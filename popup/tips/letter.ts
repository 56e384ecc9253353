import { clean } from '../../src/attribution/clean';
import type { Contact } from '../../src/tips/contacts';
import type { Tip } from '../../src/tips/tip';
import { openable } from '../platform/links';
import { t } from '../platform/words';

/** Characters of a title: a subject is one line. */
const TITLE_LENGTH = 120;

const titleOf = ({ work }: Pick<Tip, 'work'>): string =>
  clean(work.title ?? '')
    .slice(0, TITLE_LENGTH)
    .toWellFormed();

/** The words of thanks with the work's title: what a letter and a post begin with. */
export const wordsOf = (tip: Pick<Tip, 'work' | 'comment'>): string =>
  [tip.comment || t('write_thanks'), titleOf(tip)].filter(Boolean).join('\n\n');

/** What is opened to write to a creator: a letter with its words (RFC 6068), which a person may change before they send it; or a profile. */
export const letterTo = ({ kind, address }: Contact, { work, comment }: Pick<Tip, 'work' | 'comment'>): string => {
  if (kind === 'profile') return address;
  const title = titleOf({ work });
  const subject = title ? t('write_subject', title) : t('write_subjectUntitled');
  const body = [comment || t('write_thanks'), [title, openable(work.about)].filter(Boolean).join('\r\n')];
  return `${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.join('\r\n\r\n'))}`;
};

/** An address as people read it. */
export const writtenTo = (address: string): string =>
  decodeURIComponent(address.replace(/^(?:mailto:|https:\/\/)/, ''));

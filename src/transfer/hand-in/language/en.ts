import type { HandInWords } from '../words';

/** The words of a document in English. docs/CREDIT-LANGUAGES.md says how a correction is made. */
export const ENGLISH: HandInWords = {
  heads: {
    number: 'No.',
    where: 'Used in',
    title: 'Title',
    author: 'Author',
    authorAddress: 'Author’s address',
    source: 'Source',
    license: 'License',
    licenseAddress: 'License address',
    kind: 'Work type',
    usedAs: 'Used as',
    changes: 'Changes',
    adaptedBy: 'Adapted by',
    credit: 'Credit',
    permission: 'Permission',
    archivedCopy: 'Archived copy',
    seenOn: 'Seen on',
    notes: 'Notes',
  },
  manners: { 'as-is': 'Unchanged', adapted: 'Adapted', collection: 'In a collection' },
  permissions: { license: 'By the license', asked: 'Asked for', granted: 'Granted', exception: 'Exception in the law' },
  numbered: '{number}: ',
  usedIn: 'Used in {where}',
  noPicture: 'No picture of it was saved.',
  leftOut: 'Left out, because they were never credited: {works}',
  colon: ': ',
};

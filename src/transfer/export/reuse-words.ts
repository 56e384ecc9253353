/**
 * REUSE reads a tag wherever it stands in a file (https://reuse.software/spec-3.3/), and so do others who look for licenses. What a page
 * wrote says nothing of its own there: of its tags the hyphen is taken, by which they are known.
 */
const TAG = /(spd[xz])(?:-|\s{1,9}(?=licen[cs]e))(?=\S)/gi;
/** Between them REUSE does not look. */
const IGNORE = /(reuse)-(?=ignore)/gi;
/** A line with one of these is a copyright notice, whatever else it is. */
const NOTICE = /copyright(?=\s|\(c\)|$)/gi;

/** A page's words behind a tag of ours. */
export const withoutTags = (text: string): string => text.replace(TAG, '$1_').replace(IGNORE, '$1_');

/** The same for a comment, in which nobody is named who holds a right. */
export const asComment = (text: string): string =>
  withoutTags(text)
    .replaceAll('©', '(c)')
    .replace(NOTICE, (word) => `${word}:`);

/** An address that has no tag in it and is the same address. */
export const addressWithoutTags = (address: string): string => address.replace(/(spd[xz]|reuse)-/gi, '$1%2D');

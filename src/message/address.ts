import { type Guard, text } from './guard';

/** Characters. Longer ones are no addresses of works, but data. */
export const ADDRESS_LENGTH = 4096;

const isAddressOf =
  (...protocols: readonly string[]): Guard<string> =>
  (value): value is string =>
    text(ADDRESS_LENGTH)(value) && URL.canParse(value) && protocols.includes(new URL(value).protocol);

/** The absolute address of a page that a content script runs in. */
export const pageAddress = isAddressOf('http:', 'https:');

/** An absolute address that a work or a person may have: nothing that runs or carries data in itself. */
export const webAddress = isAddressOf('http:', 'https:', 'ftp:', 'ipfs:', 'ipns:');

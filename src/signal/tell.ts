import { type Evidence, type Says, type Signal, WORDS_LENGTH } from './signal';

/** Characters of one value: an address, a name, or a sentence about rights. */
const VALUE_LENGTH = 2000;

/** One line: white space folded, characters that say nothing gone, cut to a length. */
const fold = (text: string, length: number): string =>
  text
    .slice(0, length * 4)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes of a file stand in these texts
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, length);

/**
 * A signal from a file or a record, with its texts folded and cut.
 * @param about the address of the file or page that it is said of; '' for the document
 * @param field the name of the field that says so: "dc:rights"
 * @param detail for a creator their address or ''; for anything else the field
 */
export const tell = (
  evidence: Extract<Evidence, 'file' | 'record'>,
  says: Says,
  about: string,
  value: string,
  field: string,
  detail = says === 'creator' ? '' : field,
): Signal => ({
  says,
  evidence,
  about,
  value: fold(value, VALUE_LENGTH),
  words: fold(`${field}: ${value}`, WORDS_LENGTH),
  place: '',
  detail: fold(detail, VALUE_LENGTH),
});

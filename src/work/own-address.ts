import { fromAddress } from '../license/from-address';
import type { Signal } from '../signal/signal';
import { cellsBefore } from './row-cells';

/** The page on which a file is kept, or the file itself. */
export const FILE_PAGE =
  /\/(?:file|image|datei|bild|fichier|archivo|ficheiro|bestand|plik|fil|tiedosto|soubor|файл)(?::|%3a)|\.(?:jpe?g|png|gif|webp|svg|tiff?)$/i;
/** The name of a file, as a table of credits has it in a cell. */
const FILE_NAME = /[\p{L}\d%()_./-]{3,200}\.(?:jpe?g|png|gif|webp|svg|tiff?)(?![\p{L}\d])/iu;
/** An address that is written out, and no link. */
const WRITTEN = /https?:\/\/[^\s,;<>()"'”]{4,500}/g;

/** The line that a statement stands in, with its own words. */
export const lineAround = ({ words, context }: Signal): string =>
  `${context?.before.split('\n').at(-1) ?? ''} ${words} ${context?.after.split('\n')[0] ?? ''}`;

/** The first address that a line writes out, and that is no license's; null where it has none. */
export const writtenIn = (line: string): string | null =>
  (line.match(WRITTEN) ?? []).find((address) => URL.canParse(address) && fromAddress(address) === null) ?? null;

/** The name of a file in some words, or null. */
export const fileIn = (words: string): string | null => FILE_NAME.exec(words)?.[0] ?? null;

/** Whether a link in a statement's line leads to the page of a file. */
export const leadsToFile = (signal: Signal): boolean => {
  const line = lineAround(signal);
  return (signal.context?.links ?? []).some(
    ({ text, address }) => FILE_PAGE.test(address) && text !== '' && line.includes(text),
  );
};

/** Whether a credit names a file of its own: by the page on which it is kept, or by its name. */
export const namesFile = (signal: Signal): boolean => {
  const line = lineAround(signal);
  const [first = ''] = cellsBefore(signal);
  return (
    fileIn(`${first} ${line}`.replace(WRITTEN, ' ')) !== null ||
    FILE_PAGE.test(signal.detail ?? '') ||
    leadsToFile(signal)
  );
};

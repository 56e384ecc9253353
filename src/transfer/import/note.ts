import { findLicenses } from './find-licenses';
import { isTold, type Mark } from './read-mark';

const SAYS_RIGHTS = /^(?:licen[cs]e|rights|copyright)\s{0,3}[:=]/i;
const BEGINS_SO = /^(?:licen[cs]e|rights|copyright|©|cc[ -])/i;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** What Zotero writes its notes in, as the text that a person wrote there; a text without elements stays as it is. */
const textOfHtml = (note: string): string =>
  /<\/(?:p|div|span|h\d|ul|li)>|<br ?\/?>/i.test(note)
    ? note
        .replace(/<(?:br ?\/?|\/p|\/div|\/li|\/h\d)>/gi, '\n')
        .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
        .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
    : note;

/** Which lines of a note name the license, as our own export and people write it, and which are a person's: what an export of ours adds is neither. */
export const splitNote = (note: string, mark: Mark | null): { rights: string[]; note: string } => {
  const lines = textOfHtml(note).split('\n');
  const isRights = (line: string): boolean => {
    const words = line.trim();
    // "CC me on this" is no license, and stays in the note.
    return SAYS_RIGHTS.test(words) || (BEGINS_SO.test(words) && findLicenses([words]) !== null);
  };
  return {
    rights: lines.filter(isRights).map((line) => line.trim()),
    note: lines
      .filter((line) => !isRights(line) && !(mark && isTold(line, mark)))
      .join('\n')
      .trim(),
  };
};

import type { Attribution } from '../../attribution/attribution';
import { safeName } from '../export/file-name';

/** Characters of a title and of the makers' names, so that the license behind them has room. */
const TITLE_LENGTH = 50;
const MAKERS_LENGTH = 36;

const cut = (text: string, length: number): string => {
  const letters = [...text];
  return letters.length > length
    ? `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
    : text;
};

/**
 * A file's name that says what it is: title — author — license, on every system.
 * @param extension without its dot
 */
export const creditedName = (
  { title, creators, license }: Pick<Attribution, 'title' | 'creators' | 'license'>,
  extension: string,
): string => {
  const makers = creators.map(({ name }) => name).join(', ');
  const parts = [cut(title ?? '', TITLE_LENGTH), cut(makers, MAKERS_LENGTH), license.name];
  return `${safeName(parts.filter((part) => part !== '').join(' — ')) || 'work'}.${extension}`;
};

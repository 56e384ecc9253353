import type { Words } from '../language/words';

/** The attributes by which HTML tells a language and its direction. English credits are pasted into texts of English, and say none. */
export const languageAttributes = ({ language, dir }: Words): string =>
  language === 'en' ? '' : ` lang="${language}"${dir === 'rtl' ? ' dir="rtl"' : ''}`;

/** A line of HTML that says in which language it is. */
export const inLanguage = (html: string, words: Words): string => {
  const attributes = languageAttributes(words);
  return attributes ? `<span${attributes}>${html}</span>` : html;
};

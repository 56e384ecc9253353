import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../src/attribution/language/language';
import { loadWords } from '../../src/attribution/language/load';
import type { Words } from '../../src/attribution/language/words';
import { lastLanguage } from './credit-language';

/**
 * The language of a credit and its words, read when they are wanted.
 * @param chosen what the person chose, or the project remembers; undefined where nothing is
 * @returns the language, null while it is not known; and its words, null while they are read
 */
export const useWords = (
  isWanted: boolean,
  chosen: Language | undefined,
): { language: Language | null; words: Words | null } => {
  const [last, setLast] = useState<Language | null>(null);
  const [words, setWords] = useState<Words | null>(null);
  const language = chosen ?? last;
  useEffect(() => {
    if (isWanted && last === null) lastLanguage().then(setLast);
  }, [isWanted, last]);
  useEffect(() => {
    let isOver = false;
    if (isWanted && language)
      loadWords(language).then(
        (loaded) => !isOver && setWords(loaded),
        // The chunk is a file of the extension: where it cannot be read nothing is shown, and copying says why.
        () => !isOver && setWords(null),
      );
    return () => {
      isOver = true;
    };
  }, [isWanted, language]);
  return { language, words: words?.language === language ? words : null };
};

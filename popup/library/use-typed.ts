import { useCallback, useRef, useState } from 'preact/hooks';

/**
 * A text that is written down as it is typed, letter by letter while nothing else is on its way: what was typed last goes next. So hardly
 * anything is left to do when the window is closed in the middle.
 * @returns the text as it stands in its field, and what changes it
 */
export const useTyped = (
  first: string,
  write: (text: string) => Promise<unknown>,
): [text: string, type: (text: string) => void] => {
  const [text, setText] = useState(first);
  const wanted = useRef(first);
  const written = useRef(first);
  const isBusy = useRef(false);
  const latest = useRef(write);
  latest.current = write;
  const save = useCallback(async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    while (wanted.current !== written.current) {
      written.current = wanted.current;
      await latest.current(written.current);
    }
    isBusy.current = false;
  }, []);
  const type = (typed: string): void => {
    wanted.current = typed;
    setText(typed);
    save();
  };
  return [text, type];
};

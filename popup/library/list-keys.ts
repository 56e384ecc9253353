import { useEffect } from 'preact/hooks';

/** What the keys of the list do; a key that has nothing to do is left to the browser. */
export interface ListKeys {
  choose: ((withShift: boolean) => void) | undefined;
  remove: (() => void) | undefined;
  chooseNone: (() => void) | undefined;
  chooseAll: () => void;
  /** By one to the right, or to the left; undefined where entries stand in one column. */
  move: ((by: 1 | -1) => void) | undefined;
  /** Shows what is inside of an entry, or hides it again. */
  unfold: ((isOpen: boolean) => void) | undefined;
}

/** What an arrow to the right (1) or to the left does: where entries stand in one column it unfolds one. */
const toSide = ({ move, unfold }: ListKeys, by: 1 | -1): (() => void) | undefined =>
  move ? () => move(by) : unfold && (() => unfold(by === 1));

/** Does what a key that is pressed in the list stands for. */
export const pressInList = (event: KeyboardEvent, keys: ListKeys): void => {
  const does: Record<string, (() => void) | undefined> = {
    ' ': keys.choose && (() => keys.choose?.(event.shiftKey)),
    Delete: keys.remove,
    Escape: keys.chooseNone,
    a: event.ctrlKey || event.metaKey ? keys.chooseAll : undefined,
    ArrowRight: toSide(keys, 1),
    ArrowLeft: toSide(keys, -1),
  };
  const act = does[event.key];
  // A check box is pressed by the space bar itself: twice would be not at all.
  const isPress = event.key === ' ' && event.target instanceof HTMLInputElement;
  if (!act || isPress || event.target instanceof HTMLButtonElement) return;
  event.preventDefault();
  act();
};

/** The keys that work anywhere on the screen, unless a person is writing: "/" goes to the search, "?" to what the keys do. */
export const useScreenKeys = (searchId: string, onHelp: () => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById(searchId)?.focus();
      } else if (event.key === '?') onHelp();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
};

import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useNaming } from './described';
import { findByLetters, TOGETHER_MS } from './find-by-letters';
import { Icon, type IconName } from './Icon';
import { placeMenu } from './place-menu';

export interface MenuItem {
  text: string;
  act: () => void;
}

interface Props {
  label: string;
  items: readonly MenuItem[];
  disabled?: boolean;
  /** Its sign, where it stands by itself and belongs to no other button. */
  alone?: IconName;
}

/** Puts a list that is shown beside its button, as large as there is room. */
const place = (list: HTMLElement, button: HTMLElement): void => {
  Object.assign(list.style, { maxWidth: '', maxHeight: '', top: '0', left: '0' });
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = list.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(button).direction === 'rtl';
  const at = placeMenu(
    button.getBoundingClientRect(),
    { width, height },
    { width: clientWidth, height: Math.min(clientHeight, innerHeight) },
    isRightToLeft,
  );
  for (const [name, value] of Object.entries(at)) Object.assign(list.style, { [name]: `${value}px` });
};

/**
 * A button that opens a menu: arrows, Home, End and letters move, Escape and Tab close
 * (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/). It lies in the top layer, where nothing of the window covers it or cuts it off.
 */
export const MenuButton = ({ label, items, disabled = false, alone }: Props) => {
  const naming = useNaming();
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ letters: '', at: 0 });
  const id = useId();

  const entries = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const close = () => {
    setOpen(null);
    button.current?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    const menu = list.current;
    if (open === null || !menu) return;
    menu.showPopover();
    const follow = () => button.current && place(menu, button.current);
    follow();
    entries()
      .at(open === 'last' ? -1 : 0)
      ?.focus();
    addEventListener('resize', follow);
    addEventListener('scroll', follow);
    return () => {
      removeEventListener('resize', follow);
      removeEventListener('scroll', follow);
      menu.hidePopover();
    };
  }, [open]);

  const onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  const followLetters = ({ key, timeStamp }: KeyboardEvent, present: number): number | null => {
    const { letters, at } = typed.current;
    typed.current = { letters: timeStamp - at < TOGETHER_MS ? letters + key : key, at: timeStamp };
    return findByLetters(
      items.map(({ text }) => text),
      typed.current.letters,
      present,
    );
  };
  const onListKey = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const next = isLetter
      ? followLetters(event, at)
      : { ArrowDown: (at + 1) % all.length, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') setOpen(null);
    if (event.key === 'Escape') {
      // Escape would close the toolbar window as well.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    if (next === undefined || next === null) return;
    event.preventDefault();
    all.at(next)?.focus();
  };
  const onFocusOut = (event: FocusEvent) => {
    const inside = event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget);
    if (!inside) setOpen(null);
  };

  return (
    <div class={alone ? 'menu menu-alone' : 'menu'} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="menu-button"
        ref={button}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={id}
        aria-label={label}
        {...naming}
        title={label}
        onClick={() => (open ? close() : setOpen('first'))}
        onKeyDown={onButtonKey}
      >
        <Icon name={alone ?? 'more'} />
      </button>
      <div
        id={id}
        role="menu"
        popover="manual"
        tabIndex={-1}
        aria-label={label}
        class="menu-list"
        ref={list}
        onKeyDown={onListKey}
      >
        {items.map(({ text, act }) => (
          <button
            key={text}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              close();
              act();
            }}
          >
            {text}
          </button>
        ))}
      </div>
    </div>
  );
};

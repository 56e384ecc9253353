import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';

export interface MenuItem {
  text: string;
  act: () => void;
}

interface Props {
  label: string;
  items: readonly MenuItem[];
  disabled?: boolean;
}

/** Where the list would reach below the window, it opens upwards. Pixels, with room for three entries. */
const LIST_HEIGHT = 140;

/** A button that opens a menu: arrows, Home and End move, Escape and Tab close (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/). */
export const MenuButton = ({ label, items, disabled = false }: Props) => {
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const [upwards, setUpwards] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  const entries = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const show = (at: 'first' | 'last') => {
    const { bottom = 0, top = 0 } = button.current?.getBoundingClientRect() ?? {};
    setUpwards(bottom + LIST_HEIGHT > window.innerHeight && top > LIST_HEIGHT);
    setOpen(at);
  };
  const close = () => {
    setOpen(null);
    button.current?.focus();
  };
  useEffect(() => {
    if (open)
      entries()
        .at(open === 'first' ? 0 : -1)
        ?.focus();
  }, [open]);

  const onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    show(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  const onListKey = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: (at + 1) % all.length, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') setOpen(null);
    if (event.key === 'Escape') {
      // Escape would close the toolbar window as well.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    if (next === undefined) return;
    event.preventDefault();
    all.at(next)?.focus();
  };
  const onFocusOut = (event: FocusEvent) => {
    const inside = event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget);
    if (!inside) setOpen(null);
  };

  return (
    <div class="menu" onFocusOut={onFocusOut}>
      <button
        type="button"
        class="menu-button"
        ref={button}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={id}
        aria-label={label}
        title={label}
        onClick={() => (open ? close() : show('first'))}
        onKeyDown={onButtonKey}
      >
        <Icon name="more" />
      </button>
      <div
        id={id}
        role="menu"
        tabIndex={-1}
        aria-label={label}
        class={upwards ? 'menu-list menu-list-up' : 'menu-list'}
        ref={list}
        hidden={!open}
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

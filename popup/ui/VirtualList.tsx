import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { scrollFor, windowOf } from './window-of';

interface Props {
  label: string;
  rows: number;
  /** Pixels of each row. */
  rowHeight: number;
  /** Pixels by which rows that are open are higher. */
  more?: ReadonlyMap<number, number>;
  /** The row that the keyboard is at. */
  active: number;
  onActive: (row: number) => void;
  /** Called with the rows that are drawn. */
  onShow: (from: number, to: number) => void;
  /** Where it was left: it begins there, with the focus on this row. */
  start?: { row: number; scrolled: number } | null;
  /** Called with the pixels that it is scrolled by. */
  onScrolled?: (pixels: number) => void;
  /** A key that the list itself has no use for. */
  onKey: (event: KeyboardEvent) => void;
  children: (row: number) => ComponentChildren;
}

/** Where a key leads, from a row; null for other keys. */
const rowAfter = (key: string, row: number, rows: number, page: number): number | null => {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
  if (key === 'Home') return 0;
  if (key === 'End') return rows - 1;
  const step = steps[key];
  return step === undefined ? null : Math.min(Math.max(row + step, 0), rows - 1);
};

/** Whether the focus is in the list, or on nothing: then it is on what is around everything. */
const isInOrAround = (list: Element, focused: Element | null): boolean =>
  !focused || list.contains(focused) || focused.contains(list);

/**
 * A list of any length, of which only what is seen is in the document. Each of its items says its place in the whole (aria-posinset and
 * aria-setsize), which a screen reader could not count.
 */
export const VirtualList = (props: Props) => {
  const { label, rows, rowHeight, more, active, onActive, onShow, onKey, children, start, onScrolled } = props;
  const box = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const [view, setView] = useState(600);
  /** The row that the keyboard went to, until it is focused. */
  const wanted = useRef<number | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    setView(element.clientHeight);
    const observer = new ResizeObserver(() => setView(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const begun = useRef(false);
  useLayoutEffect(() => {
    const element = box.current;
    // A list that is not there yet cannot be scrolled.
    if (begun.current || rows === 0 || !element) return;
    begun.current = true;
    if (!start) return;
    wanted.current = start.row;
    element.scrollTop = start.scrolled;
    setScrolled(element.scrollTop);
  }, [rows]);
  const all = { rows, rowHeight, more };
  const { from, to, offset, height } = windowOf(all, view, scrolled);
  useEffect(() => onShow(from, to), [from, to, onShow]);
  // The keyboard moved: its row is focused as soon as it is drawn, which may take an answer of the background.
  useEffect(() => {
    if (wanted.current === null || !box.current) return;
    const link = box.current.querySelector<HTMLElement>(`[data-row="${wanted.current}"] a`);
    const isElsewhere = !isInOrAround(box.current, document.activeElement);
    if (link || isElsewhere) wanted.current = null;
    // Who has begun to write or press elsewhere stays there.
    if (!isElsewhere) link?.focus({ preventScroll: true });
  });

  const move = (row: number) => {
    const element = box.current;
    if (!element) return;
    wanted.current = row;
    element.scrollTop = scrollFor(row, all, view, element.scrollTop);
    setScrolled(element.scrollTop);
    onActive(row);
  };
  const handleKey = (event: KeyboardEvent) => {
    const isWriting = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    const next =
      isWriting || event.ctrlKey || event.metaKey
        ? null
        : rowAfter(event.key, active, rows, Math.floor(view / rowHeight));
    if (next === null) {
      onKey(event);
      return;
    }
    event.preventDefault();
    move(next);
  };

  return (
    <div
      class="virtual"
      ref={box}
      onScroll={(event) => {
        setScrolled(event.currentTarget.scrollTop);
        onScrolled?.(event.currentTarget.scrollTop);
      }}
    >
      <div class="virtual-whole" style={{ blockSize: `${height}px` }}>
        <ul
          class="virtual-part"
          aria-label={label}
          onKeyDown={handleKey}
          style={{ transform: `translateY(${offset}px)` }}
        >
          {Array.from({ length: Math.max(0, to - from) }, (_, i) => children(from + i))}
        </ul>
      </div>
    </div>
  );
};

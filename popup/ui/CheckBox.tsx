import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  isTicked: boolean;
  /** With shift: in a list, everything from the last one on. */
  onTick: (withShift: boolean) => void;
  tabIndex?: number;
  'aria-label'?: string;
}

/**
 * A check box that always shows what is so. A browser ticks it before anybody is asked: where the answer is no, or was yes already,
 * nothing would put that right. Taking the press back (preventDefault) would put back what was drawn meanwhile as well.
 */
export const CheckBox = ({ isTicked, onTick, ...rest }: Props) => {
  const box = useRef<HTMLInputElement>(null);
  const withShift = useRef(false);
  const [, drawAgain] = useState(0);
  useLayoutEffect(() => {
    if (box.current) box.current.checked = isTicked;
  });
  return (
    <input
      {...rest}
      type="checkbox"
      ref={box}
      checked={isTicked}
      onClick={(event) => {
        withShift.current = event.shiftKey;
      }}
      onChange={() => {
        onTick(withShift.current);
        drawAgain((times) => times + 1);
      }}
    />
  );
};

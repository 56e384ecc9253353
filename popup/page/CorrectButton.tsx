import { useEffect, useRef, useState } from 'preact/hooks';
import { useDescribed } from '../ui/described';
import { CorrectForm, type Said } from './CorrectForm';

interface Props extends Omit<Parameters<typeof CorrectForm>[0], 'onSave' | 'onCancel'> {
  /** What the button says. */
  text: string;
  quiet?: boolean;
  /** Returns whether it was written down: until then the form stays, with what was said in it. */
  onCorrect: (said: Said) => Promise<boolean>;
}

/** A button that opens the form in its own place. */
export const CorrectButton = ({ text, quiet = false, onCorrect, ...form }: Props) => {
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState(false);
  const described = useDescribed();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (left) button.current?.focus();
  }, [left]);
  if (open) {
    return (
      <CorrectForm
        {...form}
        onSave={async (said) => {
          if (await onCorrect(said)) setOpen(false);
        }}
        onCancel={() => {
          setOpen(false);
          setLeft(true);
        }}
      />
    );
  }
  const show = () => {
    setLeft(false);
    setOpen(true);
  };
  return (
    <button type="button" ref={button} class={quiet ? 'quiet' : undefined} aria-describedby={described} onClick={show}>
      {text}
    </button>
  );
};

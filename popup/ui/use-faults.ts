import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Faults<Name extends string, Form extends HTMLElement> {
  /** What is wrong with each field; a field that is not named here is right. */
  faults: Partial<Record<Name, string>>;
  /** Goes on the form, or what stands for one. */
  form: RefObject<Form | null>;
  /** Says what is wrong, and moves the focus to the first field that is. Answers whether anything is. */
  refuse: (faults: Partial<Record<Name, string>>) => boolean;
  /** The person has begun to put it right. */
  forgive: () => void;
}

/** What is wrong with the fields of a form, each told at its own field. */
export const useFaults = <Name extends string, Form extends HTMLElement = HTMLFormElement>(): Faults<Name, Form> => {
  const [faults, setFaults] = useState<Partial<Record<Name, string>>>({});
  const [tries, setTries] = useState(0);
  const form = useRef<Form>(null);
  useLayoutEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return {
    faults,
    form,
    refuse: (wrong) => {
      setFaults(wrong);
      const isWrong = Object.values(wrong).some(Boolean);
      if (isWrong) setTries((times) => times + 1);
      return isWrong;
    },
    forgive: () => setFaults({}),
  };
};

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The steps of publishing, in their order. */
export const STEPS = ['file', 'license', 'review'] as const;
export type Step = (typeof STEPS)[number];

interface Steps {
  step: Step;
  /** Goes on the heading: it has the focus when another step begins. */
  heading: RefObject<HTMLHeadingElement | null>;
  go: (step: Step) => void;
  /** Goes to the step after this one. */
  next: () => void;
}

/** Which step a person is at. */
export const useSteps = (): Steps => {
  const [step, setStep] = useState<Step>('file');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
  }, [step]);
  return {
    step,
    heading,
    go: setStep,
    next: () => setStep((now) => STEPS[STEPS.indexOf(now) + 1] ?? now),
  };
};

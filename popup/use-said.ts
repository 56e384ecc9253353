import { useState } from 'preact/hooks';

/** What became of the last thing that a person did here, and whether it went wrong. */
export interface Outcome {
  text: string;
  isWrong: boolean;
}

export const NOTHING_SAID: Outcome = { text: '', isWrong: false };

/** The outcome that a screen shows, and the two ways to say one. */
export const useSaid = () => {
  const [said, setSaid] = useState<Outcome>(NOTHING_SAID);
  return {
    said,
    say: (text: string) => setSaid({ text, isWrong: false }),
    complain: (text: string) => setSaid({ text, isWrong: true }),
  };
};

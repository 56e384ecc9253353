import { useState } from 'preact/hooks';
import { explain } from '../platform/explain';

/** ok: what was wanted was done. error: it was not. info: something to know, such as that it is being done. */
export type Tone = 'ok' | 'error' | 'info';

/** What became of the last thing that a person did here. */
export interface Outcome {
  text: string;
  tone: Tone;
}

const NOTHING_SAID: Outcome = { text: '', tone: 'info' };

/** The outcome that a screen shows, and the ways to say one. An error is said by `complain`, or thrown in `run`: it never looks like a success. */
export const useSaid = () => {
  const [said, setSaid] = useState<Outcome>(NOTHING_SAID);
  const say = (text: string) => setSaid({ text, tone: 'ok' });
  const complain = (text: string) => setSaid({ text, tone: 'error' });
  const tell = (text: string) => setSaid({ text, tone: 'info' });
  /** Does something, and says what it answers, or why it failed. '' says nothing. Answers whether it was done. */
  const run = async (doing: () => Promise<string | Outcome>, during = ''): Promise<boolean> => {
    tell(during);
    try {
      const done = await doing();
      setSaid(typeof done === 'string' ? { text: done, tone: 'ok' } : done);
      return true;
    } catch (error) {
      complain(explain(error));
      return false;
    }
  };
  return { said, say, complain, tell, run };
};

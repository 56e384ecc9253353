import { useRef, useState } from 'preact/hooks';
import { explain, type Told } from '../platform/explain';
import { type ActionState, AT_REST, begin, end, goOn, note, type Outcome, saidOf } from './action-state';

export type { Outcome } from './action-state';

interface How {
  /** What is said while it runs. */
  during?: string;
  /** What `busy` calls it. */
  name?: string;
}

export interface Action {
  /** What became of the last act, for a StatusLine beside its button or for the Toast. */
  said: Outcome;
  /** The name of the act that runs, of several the last; null while none does. */
  busy: string | null;
  /**
   * Does something, and says what it returns, or why it failed: what was thrown never looks like a success. '' says nothing. It is begun
   * before this returns, within a person's press. It may say how far it is.
   * @returns whether it was done
   */
  run: (doing: (meanwhile: (during: string) => void) => Promise<string | Outcome>, how?: How) => Promise<boolean>;
  /** Says what no act of here came to; '' takes back what was said. */
  say: (outcome: string | Outcome) => void;
  /** Says why something failed that was no act of a person. */
  complain: (error: unknown) => void;
}

const asOutcome = (said: string | Outcome): Outcome => (typeof said === 'string' ? { text: said, tone: 'ok' } : said);

/**
 * The acts of a screen: it runs them, knows what is being done, and what became of it. How that is shown is the screen's: as a StatusLine or a
 * Toast.
 * @param explaining the words for what was thrown: in one line, or as what the other side said apart from them (`tell`)
 */
export const useAction = (explaining: (error: unknown) => string | Told = explain): Action => {
  const [state, setState] = useState<ActionState>(AT_REST);
  const words = useRef(explaining);
  words.current = explaining;
  const failed = (error: unknown): Outcome => {
    const told = words.current(error);
    return typeof told === 'string'
      ? { text: told, tone: 'error' }
      : { text: told.words, detail: told.detail, tone: 'error' };
  };
  const run: Action['run'] = async (doing, { during = '', name = 'act' } = {}) => {
    setState((now) => begin(now, name, during));
    try {
      const done = asOutcome(await doing((text) => setState((now) => goOn(now, text))));
      setState((now) => end(now, name, done));
      return true;
    } catch (error) {
      setState((now) => end(now, name, failed(error)));
      return false;
    }
  };
  return {
    said: saidOf(state),
    busy: state.running.at(-1) ?? null,
    run,
    say: (outcome) => setState((now) => note(now, asOutcome(outcome))),
    complain: (error) => setState((now) => note(now, failed(error))),
  };
};

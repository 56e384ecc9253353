/** ok: what was wanted was done. error: it was not. info: something to know, such as that it is being done. */
export type Tone = 'ok' | 'error' | 'info';

/** What became of an act. */
export interface Outcome {
  text: string;
  tone: Tone;
  /** What the other side said, which stands behind the text; absent for a text that stands alone. */
  detail?: string;
}

/** What is being done on a screen, and what became of what was done there. */
export interface ActionState {
  /** The names of the acts that run, in the order in which they began. */
  running: readonly string[];
  /** What is said while the last of them runs. */
  during: string;
  /** What came of acts since nothing ran: of several that overlap none is lost. */
  outcomes: readonly Outcome[];
}

export const AT_REST: ActionState = { running: [], during: '', outcomes: [] };

/** An act begins: what was said of those before it goes, unless they still run. */
export const begin = ({ running, outcomes }: ActionState, name: string, during: string): ActionState => ({
  running: [...running, name],
  during,
  outcomes: running.length === 0 ? [] : outcomes,
});

const isSaid = ({ text }: Outcome): boolean => text !== '';

/** What is said while an act runs is another now. */
export const goOn = (state: ActionState, during: string): ActionState => ({ ...state, during });

/** An act has ended. An outcome without a text says nothing. */
export const end = ({ running, during, outcomes }: ActionState, name: string, outcome: Outcome): ActionState => {
  const at = running.indexOf(name);
  const left = running.filter((_, i) => i !== at);
  return {
    running: left,
    during: left.length === 0 ? '' : during,
    outcomes: [...outcomes, outcome].filter(isSaid),
  };
};

/** Says something that no act of here came to. It takes the place of what was said. */
export const note = (state: ActionState, outcome: Outcome): ActionState => ({
  ...state,
  outcomes: [outcome].filter(isSaid),
});

/** What a screen shows of it. With one error among several the whole is one. */
export const saidOf = ({ during, outcomes }: ActionState): Outcome => {
  const last = outcomes.at(-1);
  if (!last) return { text: during, tone: 'info' };
  if (outcomes.length === 1) return last;
  const tone = outcomes.some((each) => each.tone === 'error') ? 'error' : last.tone;
  const detail = outcomes.flatMap((each) => each.detail ?? []).join('\n');
  return { text: outcomes.map(({ text }) => text).join(' '), tone, ...(detail !== '' && { detail }) };
};

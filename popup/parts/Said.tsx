import type { Outcome } from '../use-said';

/** What became of the last act: read out when it changes, and what went wrong looks so. */
export const Said = ({ text, isWrong }: Outcome) => (
  <p class={isWrong ? 'said said-wrong' : 'said'} role="status">
    {text}
  </p>
);

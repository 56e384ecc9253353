import type { Outcome } from './use-said';
import { Icon } from './Icon';

/** What became of the last act, with its tone in a sign too: read out when it changes. */
export const Said = ({ text, tone }: Outcome) => (
  <p class={`said said-${tone}`} role="status">
    {text && tone === 'error' && <Icon name="warning" />}
    {text && <span>{text}</span>}
  </p>
);

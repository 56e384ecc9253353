import { Icon } from './Icon';
import type { Outcome } from './use-said';

/** What became of the last act, with its tone in a sign too: read out when it changes. */
export const StatusLine = ({ text, tone }: Outcome) => (
  <p class={`said said-${tone}`} role="status">
    {text && tone === 'error' && <Icon name="warning" />}
    {text && <span>{text}</span>}
  </p>
);

import { Icon } from './Icon';
import { ToldNote } from './ToldNote';
import type { Outcome } from './use-action';

/**
 * What became of the last act, beside its button, with its tone in a sign too: read out when it changes. An error of which another program
 * has said something has that behind it.
 */
export const StatusLine = ({ text, tone, detail }: Outcome) => (
  <>
    <p class={`said said-${tone}`} role="status">
      {detail === undefined && text && tone === 'error' && <Icon name="warning" />}
      {detail === undefined && text && <span>{text}</span>}
    </p>
    {detail !== undefined && text && (
      <div role="alert">
        <ToldNote told={{ words: text, detail }} />
      </div>
    )}
  </>
);

import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon';
import type { Outcome } from './use-said';

/** Long enough to be read; it lies over what is below it. Milliseconds. */
const SHOWN_MS = 7000;

/**
 * What just happened, seen for a while and read out; what went wrong stays until the next act. The region is always in the page: one that
 * comes with its words is not read.
 */
export const Toast = ({ text, tone }: Outcome) => {
  const [shown, setShown] = useState(text);
  useEffect(() => {
    setShown(text);
    if (!text || tone === 'error') return;
    const timer = setTimeout(() => setShown(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text, tone]);
  return (
    <div class={`announcement announcement-${tone}`} role="status" aria-live="polite">
      {shown && tone === 'error' && <Icon name="warning" />}
      {shown}
    </div>
  );
};

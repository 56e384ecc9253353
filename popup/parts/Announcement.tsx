import { useEffect, useState } from 'preact/hooks';

/** Long enough to be read; it lies over what is below it. Milliseconds. */
const SHOWN_MS = 7000;

/**
 * What just happened, seen for a while and read out. The region is always in the page: one that comes with its words is
 * not read.
 */
export const Announcement = ({ text }: { text: string }) => {
  const [shown, setShown] = useState(text);
  useEffect(() => {
    setShown(text);
    const timer = setTimeout(() => setShown(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="announcement" role="status" aria-live="polite">
      {shown}
    </div>
  );
};

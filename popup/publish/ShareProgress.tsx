import { useEffect, useRef } from 'preact/hooks';
import type { Progress } from '../../src/publish/share';
import { durationInWords, sizeInWords, t } from '../platform/words';

/** Milliseconds over which the speed is taken. */
const SPAN = 8000;

/** How far a share is, how fast it goes, and how long it will take. */
export const ShareProgress = ({ label, progress }: { label: string; progress: Progress }) => {
  const { done, of } = progress;
  const seen = useRef<{ at: number; done: number }[]>([]);
  useEffect(() => {
    const now = performance.now();
    seen.current = [...seen.current.filter(({ at }) => now - at < SPAN), { at: now, done }];
  }, [done]);
  const [first] = seen.current;
  const ms = first ? performance.now() - first.at : 0;
  const speed = first && ms > 500 && done > first.done ? ((done - first.done) * 1000) / ms : 0;
  return (
    <div class="share-progress">
      <progress aria-label={label} max={1} value={of > 0 ? Math.min(1, done / of) : undefined} />
      <p class="aside">
        {t('share_soFar', sizeInWords(done), sizeInWords(of))}
        {speed > 0 &&
          ` · ${t('share_speed', sizeInWords(speed))} · ${t('share_left', durationInWords((of - done) / speed))}`}
      </p>
    </div>
  );
};

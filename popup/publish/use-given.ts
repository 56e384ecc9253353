import { useEffect } from 'preact/hooks';
import { explain } from '../platform/explain';
import { take } from '../platform/hand-over';
import { t } from '../platform/words';
import { type Picked, readPicked } from './picked';

/** Takes what was chosen on a page (background/context-menu/share-from-page), where the address names its key. */
export const useGiven = (
  key: string | undefined,
  onPick: (given: Picked) => void,
  onProblem: (text: string) => void,
): void => {
  useEffect(() => {
    if (key === undefined) return;
    take(key).then(
      (file) => {
        const given = file instanceof File ? readPicked([{ path: file.name, file }]) : null;
        if (given) onPick(given);
        else onProblem(t('share_gone'));
      },
      (error) => onProblem(explain(error)),
    );
  }, [key]);
};

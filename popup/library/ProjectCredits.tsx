import { useState } from 'preact/hooks';
import type { UsedWork } from '../../src/library/project';
import { t } from '../platform/words';
import { CheckBox } from '../ui/CheckBox';
import { Icon } from '../ui/Icon';
import { copyCredits } from './copy-credits';

interface Props {
  works: readonly UsedWork[];
  /** Does something and says what it returns, or why it failed. */
  run: (act: () => Promise<string>) => unknown;
}

/** Copies all credits of a project at once: of what was used, and of the rest where a person wants it. */
export const ProjectCredits = ({ works, run }: Props) => {
  const [withUnused, setWithUnused] = useState(false);
  const hasUsed = works.some(({ uses }) => uses.length > 0);
  const hasUnused = works.some(({ uses }) => uses.length === 0);
  const canCopy = hasUsed || withUnused;
  return (
    <div class="project-credits">
      <button
        type="button"
        class="primary"
        disabled={!canCopy}
        onClick={() => run(() => copyCredits(works, withUnused))}
      >
        <Icon name="copy" />
        {t('project_copyAll')}
      </button>
      {hasUnused && (
        <label class="choice">
          <CheckBox isTicked={withUnused} onTick={() => setWithUnused(!withUnused)} />
          {t('project_copyUnused')}
        </label>
      )}
      {!canCopy && <p class="aside">{t('project_noneUsed')}</p>}
    </div>
  );
};

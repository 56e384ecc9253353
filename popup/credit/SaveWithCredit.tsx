import type { Use } from '../../src/attribution/use';
import type { Work } from '../../src/work/work';
import { t } from '../platform/words';
import { useNaming } from '../ui/described';
import { Icon } from '../ui/Icon';
import { ProgressBar } from '../ui/ProgressBar';
import { StatusLine } from '../ui/StatusLine';
import { useSaving } from './use-saving';

interface Props {
  work: Work;
  /** Null while no license is chosen. */
  use: Use | null;
  project: string | null;
  /** Called when the credit was written down. */
  onSaved: () => void;
}

/** Saves a work's own file with its credit inside: a press, and no request before it. */
export const SaveWithCredit = ({ work, use, project, onSaved }: Props) => {
  const { said, isBusy, progress, stop, save } = useSaving(work, onSaved);
  const naming = useNaming();
  return (
    <div class="save-file">
      {/* Not `disabled` while it saves, which would take the focus away from who pressed it. */}
      <button
        type="button"
        class="quiet"
        {...naming}
        disabled={!use}
        aria-disabled={isBusy}
        onClick={() => use && !isBusy && save(use, project)}
      >
        <Icon name="save" />
        {t('saveFile')}
      </button>
      {progress && <ProgressBar progress={progress} onCancel={stop} />}
      <StatusLine {...said} />
    </div>
  );
};

import { region, t } from '../platform/words';

interface Props {
  progress: { done: number; of: number };
  onCancel: () => void;
}

/** How far a long job is, and a way to stop it. */
export const ProgressBar = ({ progress: { done, of }, onCancel }: Props) => {
  const share = of > 0 ? Math.min(1, done / of) : 0;
  const percent = new Intl.NumberFormat(region(), { style: 'percent' }).format(share);
  return (
    <div class="progress">
      <progress aria-label={t('job_progress')} max={1} value={of > 0 ? share : undefined} />
      <span>{percent}</span>
      <button type="button" onClick={onCancel}>
        {t('job_cancel')}
      </button>
    </div>
  );
};

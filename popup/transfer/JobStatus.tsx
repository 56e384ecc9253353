import { ProgressBar } from '../ui/ProgressBar';
import { StatusLine } from '../ui/StatusLine';
import type { Working } from './use-job';

/** How far a long job is, or how it ended. */
export const JobStatus = ({
  job: { progress, said, cancel },
}: {
  job: Pick<Working, 'progress' | 'said' | 'cancel'>;
}) => (
  <>
    {progress && <ProgressBar progress={progress} onCancel={cancel} />}
    <StatusLine {...said} />
  </>
);

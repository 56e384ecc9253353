import { ProgressBar } from '../ui/ProgressBar';
import { Said } from '../ui/Said';
import type { Working } from './use-job';

/** How far a long job is, or why it did not come to its end. */
export const JobStatus = ({ job: { progress, problem, cancel } }: { job: Working }) => (
  <>
    {progress && <ProgressBar progress={progress} onCancel={cancel} />}
    <Said text={problem} tone="error" />
  </>
);

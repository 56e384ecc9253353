import { ProgressBar } from '../ui/ProgressBar';
import { StatusLine } from '../ui/StatusLine';
import type { Working } from './use-job';

/** How far a long job is, or why it did not come to its end. */
export const JobStatus = ({ job: { progress, problem, cancel } }: { job: Working }) => (
  <>
    {progress && <ProgressBar progress={progress} onCancel={cancel} />}
    <StatusLine text={problem} tone="error" />
  </>
);

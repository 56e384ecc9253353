import type { Working } from '../use-job';
import { ProgressBar } from './ProgressBar';
import { Said } from './Said';

/** How far a long job is, or why it did not come to its end. */
export const JobStatus = ({ job: { progress, problem, cancel } }: { job: Working }) => (
  <>
    {progress && <ProgressBar progress={progress} onCancel={cancel} />}
    <Said text={problem} tone="error" />
  </>
);

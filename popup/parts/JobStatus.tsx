import type { Working } from '../use-job';
import { ProgressBar } from './ProgressBar';

/** How far a long job is, or why it did not come to its end. */
export const JobStatus = ({ job: { progress, problem, cancel } }: { job: Working }) => (
  <>
    {progress && <ProgressBar progress={progress} onCancel={cancel} />}
    {problem && <p class="warning">{problem}</p>}
  </>
);

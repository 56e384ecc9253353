import type { Problem } from '../../src/publish/share';
import { explainProblem } from '../explain';
import { Icon } from './Icon';

/** What went wrong with a share, and what the other side said. */
export const ProblemNote = ({ problem }: { problem: Problem }) => (
  <div class="warning">
    <Icon name="warning" />
    <p dir="auto">{explainProblem(problem)}</p>
  </div>
);

import type { Problem } from '../../src/publish/share';
import { tellProblem } from '../platform/explain';
import { ToldNote } from '../ui/ToldNote';

/** What went wrong with a share: a sentence, and behind it what the other side said. */
export const ProblemNote = ({ problem }: { problem: Problem }) => <ToldNote told={tellProblem(problem)} />;

import { useCallback, useState } from 'preact/hooks';
import type { Project } from '../../src/library/project';
import { ask } from '../platform/ask';

/** The person's projects, asked for when they are wanted first. Not knowing them is no reason to stop anything. */
export const useProjects = (): { projects: readonly Project[] | null; want: () => void } => {
  const [projects, setProjects] = useState<readonly Project[] | null>(null);
  const want = useCallback(() => {
    ask('project.list', null).then(setProjects, () => undefined);
  }, []);
  return { projects, want };
};

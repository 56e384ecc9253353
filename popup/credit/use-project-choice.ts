import { useEffect, useState } from 'preact/hooks';
import type { Project } from '../../src/library/project';
import { LIBRARY_CHANNEL } from '../../src/message/channels';
import { ask } from '../platform/ask';
import { useAnswer } from '../platform/use-answer';
import { lastChoice, rememberChoice } from './last-choice';

/** Which project a credit or a work is for. */
export interface ProjectChoice {
  /** Null while they are not known, which is no reason to stop anything. */
  projects: readonly Project[] | null;
  /** The one that is chosen, or null. */
  project: Project | null;
  choose: (id: string | null) => void;
  /** Makes one and chooses it. */
  make: (name: string) => Promise<void>;
}

/** The project that is chosen: the last one that was, until a person says otherwise. */
export const useProjectChoice = (): ProjectChoice => {
  const { value: projects = null } = useAnswer('project.list', null, LIBRARY_CHANNEL);
  const [made, setMade] = useState<Project | null>(null);
  const [last, setLast] = useState<string | null>(null);
  /** undefined until a person chooses. */
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    lastChoice().then(({ creditProject }) => setLast(creditProject || null));
  }, []);
  const choose = (id: string | null) => {
    setChosen(id);
    rememberChoice({ creditProject: id ?? '' });
  };
  const make = async (name: string) => {
    const project = await ask('project.write', { id: null, name });
    setMade(project);
    choose(project.id);
  };
  const id = chosen === undefined ? last : chosen;
  // The one that was just made is known before the list is read again.
  const all = projects && made && !projects.some((each) => each.id === made.id) ? [...projects, made] : projects;
  return { projects: all, project: all?.find((each) => each.id === id) ?? null, choose, make };
};

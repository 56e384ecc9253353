import { useCallback, useState } from 'preact/hooks';
import { ask } from '../ask';
import { explain } from '../explain';
import { Nothing } from '../parts/Nothing';
import { ProjectForm } from '../parts/ProjectForm';
import { Text } from '../parts/Text';
import { hashOf, NO_QUERY } from '../route';
import { useAnswer } from '../use-answer';
import { useChanges } from '../use-changes';
import { count, day, word } from '../words';

/** The things that a person makes, and collects works and credits for. */
export const ProjectsScreen = () => {
  const { value: projects, problem, again } = useAnswer('project.list', null);
  const { value: counts, again: countAgain } = useAnswer('library.count', NO_QUERY);
  const [failure, setFailure] = useState('');
  useChanges(
    useCallback(() => {
      again();
      countAgain();
    }, [again, countAgain]),
  );
  const make = async (name: string): Promise<boolean> => {
    setFailure('');
    try {
      await ask('project.write', { id: null, name });
    } catch (error) {
      setFailure(explain(error));
      return false;
    }
    again();
    return true;
  };
  const amountOf = (id: string): number => counts?.project.find(({ value }) => value === id)?.count ?? 0;
  return (
    <>
      <h1>{word('nav_projects')}</h1>
      {(problem ?? failure) && <p class="warning">{problem ?? failure}</p>}
      {projects?.length === 0 && <Nothing title={word('projects_none')} meaning={word('projects_noneMeaning')} />}
      {projects && projects.length > 0 && (
        <ul class="cards">
          {projects.map(({ id, name, createdAt }) => (
            <li key={id}>
              <a href={hashOf('project', [id])}>
                <Text>{name}</Text>
              </a>
              <p class="aside">
                {count(amountOf(id), 'kept_one', 'kept_many')} · {day(createdAt)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <ProjectForm label={word('project_new')} submit={word('project_make')} name="" onSubmit={make} />
    </>
  );
};

import { LIBRARY_CHANNEL } from '../../src/message/channels';
import { ask } from '../platform/ask';
import { hashOf, NO_QUERY } from '../platform/route';
import { useAnswer } from '../platform/use-answer';
import { count, day, t } from '../platform/words';
import { EmptyState } from '../ui/EmptyState';
import { ProjectForm } from '../ui/ProjectForm';
import { StatusLine } from '../ui/StatusLine';
import { Text } from '../ui/Text';
import { useAction } from '../ui/use-action';

/** The things that a person makes, and collects works and credits for. */
export const ProjectsScreen = () => {
  const { value: projects, problem, again } = useAnswer('project.list', null, LIBRARY_CHANNEL);
  const { value: counts } = useAnswer('library.count', { ...NO_QUERY, of: 'works' }, LIBRARY_CHANNEL);
  const { said, run } = useAction();
  const make = (name: string): Promise<boolean> =>
    run(async () => {
      await ask('project.write', { id: null, name });
      again();
      return '';
    });
  const amountOf = (id: string): number => counts?.project.find(({ value }) => value === id)?.count ?? 0;
  return (
    <>
      <h1>{t('nav_projects')}</h1>
      {problem && <p class="warning">{problem}</p>}
      {projects?.length === 0 && <EmptyState title={t('projects_none')} meaning={t('projects_noneMeaning')} />}
      {projects && projects.length > 0 && (
        <ul class="cards">
          {projects.map(({ id, name, createdAt }) => (
            <li key={id}>
              <a href={hashOf('project', [id])}>
                <Text>{name}</Text>
              </a>
              <p class="aside">
                {count(amountOf(id), 'works')} · {day(createdAt)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <ProjectForm
        label={t('project_new')}
        submit={t('project_make')}
        name=""
        taken={projects?.map(({ name }) => name) ?? []}
        onSubmit={make}
      />
      <StatusLine {...said} />
    </>
  );
};

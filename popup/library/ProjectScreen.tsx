import { useEffect, useState } from 'preact/hooks';
import type { UsedWork } from '../../src/library/project';
import { LIBRARY_CHANNEL } from '../../src/message/channels';
import { ask } from '../platform/ask';
import { hashOf } from '../platform/route';
import { useAnswer } from '../platform/use-answer';
import { useTitle } from '../platform/use-title';
import { count, t } from '../platform/words';
import { Bars } from '../ui/Bars';
import { EmptyState } from '../ui/EmptyState';
import { ProjectForm } from '../ui/ProjectForm';
import { StatusLine } from '../ui/StatusLine';
import { Text } from '../ui/Text';
import { Toast, type Undoable } from '../ui/Toast';
import { useAction } from '../ui/use-action';
import { valueInWords } from './facet-words';
import { ProjectCredits } from './ProjectCredits';
import { ProjectWorks } from './ProjectWorks';

interface Props {
  id: string;
  onDone: (done: Undoable) => void;
}

const NO_WORKS: readonly UsedWork[] = [];

/** One project: what belongs to it, what may be made of it, and its credits in one step. */
export const ProjectScreen = ({ id, onDone }: Props) => {
  const query = { search: '', filter: { project: [id] } };
  const { value: projects, problem, again } = useAnswer('project.list', null, LIBRARY_CHANNEL);
  const { value: counts } = useAnswer('library.count', { ...query, of: 'works' }, LIBRARY_CHANNEL);
  const { value: works = NO_WORKS, again: readWorks } = useAnswer('project.works', { project: id }, LIBRARY_CHANNEL);
  const { said, run } = useAction();
  const copying = useAction();
  /** The order that was just made, until it is read again: nothing jumps back meanwhile. */
  const [order, setOrder] = useState<readonly string[] | null>(null);
  useEffect(() => setOrder(null), [works]);
  const shown = order ? order.flatMap((each) => works.find(({ entry }) => entry.id === each) ?? []) : works;
  const reorder = (ids: string[]) =>
    run(async () => {
      setOrder(ids);
      try {
        await ask('project.order', { id, order: ids });
      } catch (error) {
        setOrder(null);
        throw error;
      } finally {
        readWorks();
      }
      return '';
    });
  const project = projects?.find((each) => each.id === id);
  useTitle(project?.name);
  const rename = (name: string): Promise<boolean> =>
    run(async () => {
      await ask('project.write', { id, name });
      again();
      return '';
    });
  const remove = () =>
    run(async () => {
      await ask('project.delete', { id });
      location.hash = hashOf('projects');
      onDone({
        text: t('project_deleted', project?.name ?? ''),
        undo: async () => {
          await ask('project.write', { id, name: project?.name ?? '?' });
        },
      });
      return '';
    });
  const amount = counts?.project.find(({ value }) => value === id)?.count ?? 0;
  return (
    <>
      <p>
        <a href={hashOf('projects')}>{t('projects_back')}</a>
      </p>
      {problem && <p class="warning">{problem}</p>}
      {projects && !project && <h1>{t('project_gone')}</h1>}
      {project && (
        <>
          <h1>
            <Text>{project.name}</Text>
          </h1>
          {amount === 0 ? (
            <EmptyState title={t('project_empty')} meaning={t('project_emptyMeaning')}>
              <a class="button" href={hashOf('kept')}>
                {t('project_addWorks')}
              </a>
            </EmptyState>
          ) : (
            <>
              <ProjectCredits works={shown} run={copying.run} />
              <div class="actions">
                <a class="button" href={hashOf('take', ['hand-in', id])}>
                  {t('project_handIn')}
                </a>
                <a class="button" href={hashOf('take', ['project', id])}>
                  {t('project_export')}
                </a>
                {amount > 1 && (
                  <a class="button" href={hashOf('combine', ['project', id])}>
                    {t('combine_question')}
                  </a>
                )}
                <a class="button" href={hashOf('kept', [], query)}>
                  {count(amount, 'project_show')}
                </a>
              </div>
              <ProjectWorks works={shown} onOrder={reorder} />
              <Bars
                title={t('facet_license')}
                bars={(counts?.license ?? []).map(({ value, count: sum }) => ({
                  name: valueInWords('license', value, []),
                  count: sum,
                  hash: hashOf('kept', [], { search: '', filter: { project: [id], license: [value] } }),
                }))}
              />
            </>
          )}
          <ProjectForm
            key={project.name}
            label={t('project_name')}
            submit={t('project_rename')}
            name={project.name}
            taken={projects?.filter((each) => each.id !== id).map((each) => each.name) ?? []}
            onSubmit={rename}
          />
          <button type="button" onClick={remove}>
            {t('project_delete')}
          </button>
          <StatusLine {...said} />
        </>
      )}
      <Toast {...copying.said} />
    </>
  );
};

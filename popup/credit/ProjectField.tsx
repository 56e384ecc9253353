import { useId, useState } from 'preact/hooks';
import { t } from '../platform/words';
import { ProjectForm } from '../ui/ProjectForm';
import { StatusLine } from '../ui/StatusLine';
import { useAction } from '../ui/use-action';
import type { ProjectChoice } from './use-project-choice';

/** What stands for a project that is not there yet: no id is empty inside. */
const NEW = ' ';

/** The project into which a credit goes, and a work that is saved; a new one is made here. */
export const ProjectField = ({ projects, project, choose, make }: ProjectChoice) => {
  const id = useId();
  const [isMaking, setMaking] = useState(false);
  const { said, run } = useAction();
  if (!projects) return null;
  const onMake = (name: string) =>
    run(async () => {
      await make(name);
      setMaking(false);
      return '';
    });
  return (
    <>
      <p class="field field-inline">
        <label for={`${id}-project`}>{t('use_project')}</label>
        <select
          id={`${id}-project`}
          value={isMaking ? NEW : (project?.id ?? '')}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setMaking(value === NEW);
            if (value !== NEW) choose(value || null);
          }}
        >
          <option value="">{t('use_noProject')}</option>
          {projects.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
          <option value={NEW}>{t('use_newProject')}</option>
        </select>
      </p>
      {isMaking && (
        <>
          <ProjectForm
            label={t('project_new')}
            submit={t('project_make')}
            name=""
            taken={projects.map(({ name }) => name)}
            onSubmit={onMake}
          />
          <StatusLine {...said} />
        </>
      )}
    </>
  );
};

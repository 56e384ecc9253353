import { useState } from 'preact/hooks';
import { HAND_IN_FORMATS, type HandInFormat, LAYOUTS, type Layout } from '../../src/transfer/hand-in/hand-in';
import { hashOf } from '../platform/route';
import { useAnswer } from '../platform/use-answer';
import { t, wordFor } from '../platform/words';
import { CheckBox } from '../ui/CheckBox';
import { Radios } from '../ui/Radios';
import { JobStatus } from './JobStatus';
import { saveResult } from './save-result';
import { useJob } from './use-job';

/** A sheet is a table, whatever was chosen before. */
const hasLayouts = (format: HandInFormat): boolean => format !== 'xlsx';

/** A project's credits as a document: which kind, how it is laid out, and whether what was never credited is in it. */
export const HandInScreen = ({ project: id }: { project: string }) => {
  const { value: projects, problem } = useAnswer('project.list', null);
  const { value: works } = useAnswer('project.works', { project: id });
  const [format, setFormat] = useState<HandInFormat>('docx');
  const [layout, setLayout] = useState<Layout>('list');
  const [withUnused, setWithUnused] = useState(false);
  const job = useJob();
  const project = projects?.find((each) => each.id === id);
  const hasUsed = works?.some(({ uses }) => uses.length > 0) ?? false;
  const hasUnused = works?.some(({ uses }) => uses.length === 0) ?? false;
  const isEmpty = works !== undefined && !hasUsed && !(hasUnused && withUnused);
  return (
    <>
      <p>
        <a href={hashOf('project', [id])}>{t('handIn_back')}</a>
      </p>
      {problem && <p class="warning">{problem}</p>}
      {projects && !project && <p class="lead">{t('project_gone')}</p>}
      {project && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            job.run({ job: 'hand-in', format, layout, project, withUnused }, saveResult);
          }}
        >
          <p class="lead">{t('handIn_lead', project.name)}</p>
          <Radios
            legend={t('handIn_format')}
            values={HAND_IN_FORMATS}
            value={format}
            label={(each) => wordFor('handIn', each)}
            onChange={setFormat}
          />
          {hasLayouts(format) && (
            <Radios
              legend={t('handIn_layout')}
              values={LAYOUTS}
              value={layout}
              label={(each) => wordFor('layout', each)}
              onChange={setLayout}
            />
          )}
          {hasUnused && (
            <label class="choice">
              <CheckBox isTicked={withUnused} onTick={() => setWithUnused(!withUnused)} />
              {t('project_copyUnused')}
            </label>
          )}
          {isEmpty && <p class="aside">{t('project_noneUsed')}</p>}
          <div class="actions">
            <button type="submit" class="primary" disabled={isEmpty || works === undefined || job.progress !== null}>
              {t('handIn_save')}
            </button>
          </div>
        </form>
      )}
      <JobStatus job={job} />
    </>
  );
};

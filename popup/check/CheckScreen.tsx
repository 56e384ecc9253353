import { useId, useState } from 'preact/hooks';
import type { Checked } from '../../src/check/checked';
import { useAnswer } from '../platform/use-answer';
import { t } from '../platform/words';
import { JobStatus } from '../transfer/JobStatus';
import { useJob } from '../transfer/use-job';
import { FileDrop } from '../ui/FileDrop';
import { CheckResult } from './CheckResult';
import { OpenPage } from './OpenPage';

interface Found {
  checked: Checked;
  file: File;
  project: string | null;
}

/**
 * Checks whether the pictures, films and sounds of a document or a page are credited.
 * @param path `tab` and its number, where a page is to be checked that is open
 */
export const CheckScreen = ({ path }: { path: readonly string[] }) => {
  const id = useId();
  const job = useJob();
  const { value: projects = [] } = useAnswer('project.list', null);
  const [project, setProject] = useState<string | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const check = (picked: File, address: string | null = null) => {
    setFound(null);
    setFile(picked);
    return job.run({ job: 'check', file: picked, name: picked.name, address, project }, (result) => {
      if (result.job === 'check') setFound({ checked: result.checked, file: picked, project });
      return '';
    });
  };
  const tab = path[0] === 'tab' ? Number(path[1]) : null;
  return (
    <>
      <h1>{t('check_title')}</h1>
      <section class="explained">
        <p>{t('check_meaning')}</p>
        <p class="aside">{t('check_formats')}</p>
        {projects.length > 0 && (
          <div class="field">
            <label for={id}>{t('check_project')}</label>
            <select id={id} value={project ?? ''} onChange={(event) => setProject(event.currentTarget.value || null)}>
              <option value="">{t('use_noProject')}</option>
              {projects.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </div>
        )}
        {tab !== null && <OpenPage tab={tab} isBusy={job.progress !== null} onPage={check} />}
        <FileDrop
          label={t('check_choose')}
          file={file}
          disabled={job.progress !== null}
          onPick={(picked) => check(picked)}
        />
      </section>
      <JobStatus job={job} />
      {found && <CheckResult key={found.checked.name} {...found} job={job} />}
    </>
  );
};

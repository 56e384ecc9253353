import { useState } from 'preact/hooks';
import type { EntryQuery, Selection } from '../../src/library/query';
import type { ExportFormat } from '../../src/transfer/export/format';
import { isFiltered } from '../platform/route';
import { useAnswer } from '../platform/use-answer';
import { count, t, wordFor } from '../platform/words';
import { LedgerExport } from '../tips/LedgerExport';
import { TextField } from '../ui/TextField';
import { EXPORT_GROUPS } from './export-groups';
import { JobStatus } from './JobStatus';
import { saveResult } from './save-result';
import { useJob } from './use-job';

interface Props {
  /** The project whose credits are wanted, or null. */
  project: string | null;
  /** Entries that were chosen; empty for what the query finds. */
  ids: readonly string[];
  query: EntryQuery;
}

/** The history, or a part of it, as a file of the format that a person needs. */
export const ExportScreen = ({ project: id, ids, query: given }: Props) => {
  const query: EntryQuery = id === null ? given : { search: '', filter: { project: [id] } };
  const selection: Selection = ids.length > 0 ? { ids: [...ids], credits: true } : { query };
  const { value: page, problem } = useAnswer('library.list', { query, from: 0, limit: 1 });
  const amount = ids.length > 0 ? ids.length : page?.found;
  const { value: projects } = useAnswer('project.list', null);
  const job = useJob();
  const [folder, setFolder] = useState('');
  const project = projects?.find((each) => each.id === id) ?? null;
  const save = (format: ExportFormat) =>
    job.run({ job: 'export', format, selection, project, ...(folder.trim() && { folder }) }, saveResult);
  const isPart = isFiltered(query) || ids.length > 0;
  return (
    <>
      {problem && <p class="warning">{problem}</p>}
      <p class="lead">
        {project
          ? t('export_project', project.name)
          : amount !== undefined && count(amount, isPart ? 'export_found' : 'export_all')}
      </p>
      {EXPORT_GROUPS.map(([purpose, formats]) => (
        <section class="exports" key={purpose} aria-label={wordFor('purpose', purpose)}>
          <h2>{wordFor('purpose', purpose)}</h2>
          {purpose === 'files' && (
            <TextField label={t('export_folder')} note={t('export_folderHint')} value={folder} onChange={setFolder} />
          )}
          <ul class="formats">
            {formats.map((format) => (
              <li key={format}>
                <button type="button" disabled={job.progress !== null || amount === 0} onClick={() => save(format)}>
                  {wordFor('export', format)}
                </button>
                <span class="aside">{wordFor('exported', format)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {!isPart && id === null && <LedgerExport onSaved={(name) => job.say(t('exported', name))} />}
      <JobStatus job={job} />
    </>
  );
};

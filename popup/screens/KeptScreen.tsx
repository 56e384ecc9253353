import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../src/export/format';
import { ask } from '../ask';
import { explain } from '../explain';
import { EntryRow } from '../parts/EntryRow';
import { ExportButtons } from '../parts/ExportButtons';
import { Nothing } from '../parts/Nothing';
import { SearchField } from '../parts/SearchField';
import { saveFile } from '../save-file';
import { useEntries } from '../use-entries';
import { count, word } from '../words';

interface Props {
  /** Ids that were deleted while this tab is open. */
  deleted: readonly string[];
  onDelete: (id: string) => void;
}

/** What was kept and credited, newest first. */
export const KeptScreen = ({ deleted, onDelete }: Props) => {
  const [search, setSearch] = useState('');
  const [status, setStatus] = useState('');
  const { entries, next, total, problem, loadMore } = useEntries(search);
  const shown = entries?.filter(({ id }) => !deleted.includes(id)) ?? [];

  const save = async (format: ExportFormat) => {
    setStatus('');
    try {
      const { name, type, text } = await ask('library.export', { format, search });
      saveFile(new Blob([text], { type }), name);
      setStatus(word('exported', name));
    } catch (error) {
      setStatus(explain(error));
    }
  };

  return (
    <>
      <h1>{word('nav_kept')}</h1>
      {problem && <p class="warning">{problem}</p>}
      {entries !== null && shown.length === 0 && search === '' ? (
        <Nothing title={word('kept_none')} meaning={word('kept_noneMeaning')} />
      ) : (
        <>
          <SearchField value={search} onChange={setSearch} />
          <p class="aside" role="status">
            {search !== '' && entries?.length === 0
              ? word('search_none')
              : count(
                  total - deleted.filter((id) => entries?.some((each) => each.id === id)).length,
                  'kept_one',
                  'kept_many',
                )}
          </p>
          <ul class="entries">
            {shown.map((entry) => (
              <EntryRow key={entry.id} entry={entry} onDelete={() => onDelete(entry.id)} />
            ))}
          </ul>
          {next !== null && (
            <button type="button" onClick={loadMore}>
              {word('show_more')}
            </button>
          )}
          {shown.length > 0 && <ExportButtons searching={search !== ''} onExport={save} />}
        </>
      )}
      <p class="said" role="status">
        {status}
      </p>
    </>
  );
};

import { EXPORT_FORMATS, type ExportFormat } from '../../src/export/format';
import { word, wordFor } from '../words';

interface Props {
  /** Whether only what was found is exported. */
  searching: boolean;
  onExport: (format: ExportFormat) => void;
}

/** Takes the history away, in the format that a person needs. */
export const ExportButtons = ({ searching, onExport }: Props) => (
  <section class="exports" aria-labelledby="export">
    <h2 id="export">{word(searching ? 'export_found' : 'export_all')}</h2>
    <div class="actions">
      {EXPORT_FORMATS.map((format) => (
        <button type="button" key={format} onClick={() => onExport(format)}>
          {wordFor('export', format)}
        </button>
      ))}
    </div>
  </section>
);

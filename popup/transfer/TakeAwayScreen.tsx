import type { EntryQuery } from '../../src/library/query';
import { NO_QUERY } from '../platform/route';
import { t, type WordKey } from '../platform/words';
import { BackupScreen } from './BackupScreen';
import { ExportScreen } from './ExportScreen';
import { HandInScreen } from './HandInScreen';
import { ImportScreen } from './ImportScreen';
import { StorageSection } from './StorageSection';

const HEADINGS: Record<string, WordKey> = {
  ...{ export: 'take_export', backup: 'take_backup', import: 'take_import' },
  'hand-in': 'handIn_title',
};

/** Taking the history away, keeping it safe, and bringing it in. */
export const TakeAwayScreen = ({ path, query }: { path: readonly string[]; query: EntryQuery }) => {
  const [place = 'export', ...rest] = path;
  const current = place === 'project' ? 'export' : place;
  return (
    <>
      <h1>{t(HEADINGS[current] ?? 'take_export')}</h1>
      {current === 'backup' ? (
        <BackupScreen />
      ) : current === 'import' ? (
        <ImportScreen />
      ) : current === 'hand-in' ? (
        <HandInScreen project={rest[0] ?? ''} />
      ) : (
        <ExportScreen
          project={place === 'project' ? (rest[0] ?? '') : null}
          ids={place === 'export' ? rest : []}
          query={query ?? NO_QUERY}
        />
      )}
      {current !== 'hand-in' && <StorageSection />}
    </>
  );
};

import type { EntryQuery } from '../../src/library/query';
import { hashOf, NO_QUERY } from '../platform/route';
import { t, type WordKey } from '../platform/words';
import { BackupScreen } from './BackupScreen';
import { ExportScreen } from './ExportScreen';
import { ImportScreen } from './ImportScreen';
import { StorageSection } from './StorageSection';

const TABS: readonly (readonly [path: string, name: WordKey])[] = [
  ['export', 'take_export'],
  ['backup', 'take_backup'],
  ['import', 'take_import'],
];

/** Taking the history away, keeping it safe, and bringing it in. */
export const TakeAwayScreen = ({ path, query }: { path: readonly string[]; query: EntryQuery }) => {
  const [place = 'export', ...rest] = path;
  const current = place === 'project' ? 'export' : place;
  return (
    <>
      <h1>{t('nav_take')}</h1>
      <nav class="tabs" aria-label={t('nav_take')}>
        {TABS.map(([tab, name]) => (
          <a key={tab} href={hashOf('take', [tab])} aria-current={tab === current ? 'page' : undefined}>
            {t(name)}
          </a>
        ))}
      </nav>
      {current === 'backup' ? (
        <BackupScreen />
      ) : current === 'import' ? (
        <ImportScreen />
      ) : (
        <ExportScreen
          project={place === 'project' ? (rest[0] ?? '') : null}
          ids={place === 'export' ? rest : []}
          query={query ?? NO_QUERY}
        />
      )}
      <StorageSection />
    </>
  );
};

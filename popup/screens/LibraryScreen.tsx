import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../ask';
import { explain } from '../explain';
import { Mark } from '../parts/Mark';
import { UndoNotice } from '../parts/UndoNotice';
import { type WordKey, word } from '../words';
import { CorrectionsScreen } from './CorrectionsScreen';
import { EntryScreen } from './EntryScreen';
import { KeptScreen } from './KeptScreen';
import { SettingsScreen } from './SettingsScreen';
import { ShareScreen } from './ShareScreen';
import { SharesScreen } from './SharesScreen';

const SCREENS: readonly (readonly [route: string, name: WordKey])[] = [
  ['kept', 'nav_kept'],
  ['share', 'nav_share'],
  ['shares', 'nav_shares'],
  ['corrections', 'nav_corrections'],
  ['settings', 'nav_settings'],
];

const readRoute = (): string => location.hash.slice(1) || 'kept';
const isCurrent = (route: string, screen: string): boolean =>
  route === screen || (screen === 'kept' && route.startsWith('entry/'));

/** The library's tab: its screens by the address's hash, and what was just deleted until it is brought back or left. */
export const LibraryScreen = () => {
  const [route, setRoute] = useState(readRoute);
  const [deleted, setDeleted] = useState<readonly string[]>([]);
  const [last, setLast] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    const follow = () => {
      setRoute(readRoute());
      // A new screen is read from its top, also by who does not see it.
      main.current?.focus();
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const name = SCREENS.find(([screen]) => isCurrent(route, screen))?.[1] ?? 'nav_kept';
    document.title = `${word(name)} – ${word('extensionName')}`;
  }, [route]);

  const change = async (message: 'library.delete' | 'library.restore', id: string) => {
    setProblem('');
    try {
      await ask(message, { ids: [id] });
      const gone = message === 'library.delete';
      setDeleted((before) => (gone ? [...before, id] : before.filter((each) => each !== id)));
      setLast(gone ? id : null);
    } catch (error) {
      setProblem(explain(error));
    }
  };
  const remove = (id: string) => change('library.delete', id);

  return (
    <>
      <header class="library-header">
        <a href="#kept" class="brand">
          <Mark />
          {word('extensionName')}
        </a>
        <nav aria-label={word('nav_label')}>
          {SCREENS.map(([screen, name]) => (
            <a key={screen} href={`#${screen}`} aria-current={isCurrent(route, screen) ? 'page' : undefined}>
              {word(name)}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} tabIndex={-1} key={route}>
        {route.startsWith('entry/') ? (
          <EntryScreen id={decodeURIComponent(route.slice('entry/'.length))} deleted={deleted} onDelete={remove} />
        ) : route === 'share' ? (
          <ShareScreen />
        ) : route === 'shares' ? (
          <SharesScreen />
        ) : route === 'corrections' ? (
          <CorrectionsScreen />
        ) : route === 'settings' ? (
          <SettingsScreen />
        ) : (
          <KeptScreen deleted={deleted} onDelete={remove} />
        )}
      </main>
      <UndoNotice
        problem={problem}
        deleted={last}
        onUndo={(id) => change('library.restore', id)}
        onDismiss={() => setLast(null)}
      />
    </>
  );
};

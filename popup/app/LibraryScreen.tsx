import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CombineScreen } from '../combine/CombineScreen';
import { findUnheard } from '../library/act-on-many';
import { CorrectionsScreen } from '../library/CorrectionsScreen';
import { EntryScreen } from '../library/EntryScreen';
import { KeptScreen } from '../library/KeptScreen';
import { OverviewScreen } from '../library/OverviewScreen';
import { ProjectScreen } from '../library/ProjectScreen';
import { ProjectsScreen } from '../library/ProjectsScreen';
import { hashOf, type Route, readRoute, type Screen } from '../platform/route';
import { t, type WordKey } from '../platform/words';
import { OpenScreen } from '../publish/OpenScreen';
import { ShareScreen } from '../publish/ShareScreen';
import { SharesScreen } from '../publish/SharesScreen';
import { SettingsScreen } from '../settings/SettingsScreen';
import { ThanksScreen } from '../tips/ThanksScreen';
import { TakeAwayScreen } from '../transfer/TakeAwayScreen';
import { Logo } from '../ui/Logo';
import { Toast, type Undoable } from '../ui/Toast';
import { useAction } from '../ui/use-action';

const PLACES: readonly (readonly [screen: Screen, name: WordKey])[] = [
  ['kept', 'nav_kept'],
  ['projects', 'nav_projects'],
  ['overview', 'nav_overview'],
  ['thanks', 'nav_thanks'],
  ['take', 'nav_take'],
  ['share', 'nav_share'],
  ['shares', 'nav_shares'],
  ['open', 'nav_open'],
  ['corrections', 'nav_corrections'],
  ['settings', 'nav_settings'],
];

/** The place of the navigation that a screen belongs to. */
const PLACE_OF: Partial<Record<Screen, Screen>> = { entry: 'kept', combine: 'kept', project: 'projects' };
const placeOf = (screen: Screen): Screen => PLACE_OF[screen] ?? screen;

/** The library's tab: its screens by the address's hash, and what was just done until it is taken back or left. */
export const LibraryScreen = () => {
  const [route, setRoute] = useState<Route>(() => readRoute(location.hash));
  const [done, setDone] = useState<Undoable | null>(null);
  const { said, run, say, complain } = useAction();
  const main = useRef<HTMLElement>(null);
  const { screen, path, query } = route;

  /** A list that is narrowed is the same screen. */
  const where = `${screen} ${path.join('/')}`;
  const before = useRef(where);

  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  // A new screen is read from its top, also by who does not see it: once it is there, and before it moves the focus itself.
  useLayoutEffect(() => {
    if (before.current === where) return;
    before.current = where;
    main.current?.focus();
    scrollTo(0, 0);
  }, [where]);
  useEffect(() => {
    const name = PLACES.find(([place]) => place === placeOf(screen))?.[1] ?? 'nav_kept';
    document.title = `${t(name)} – ${t('extensionName')}`;
  }, [screen]);

  useEffect(() => {
    findUnheard().then((unheard) => {
      if (unheard === 'nothing') say({ text: t('act_cutOff'), tone: 'error' });
      else if (unheard) setDone(unheard);
    }, complain);
  }, []);

  const undo = () =>
    run(async () => {
      await done?.undo();
      setDone(null);
      return '';
    });
  const show = () => {
    if (screen === 'entry') return <EntryScreen id={path[0] ?? ''} onDone={setDone} />;
    if (screen === 'projects') return <ProjectsScreen />;
    if (screen === 'project') return <ProjectScreen id={path[0] ?? ''} onDone={setDone} />;
    if (screen === 'overview') return <OverviewScreen />;
    if (screen === 'combine') return <CombineScreen path={path} />;
    if (screen === 'thanks') return <ThanksScreen />;
    if (screen === 'take') return <TakeAwayScreen path={path} query={query} />;
    if (screen === 'share') return <ShareScreen key={path.join('/')} path={path} />;
    if (screen === 'shares') return <SharesScreen />;
    if (screen === 'open') return <OpenScreen key={path.join('/')} path={path} />;
    if (screen === 'corrections') return <CorrectionsScreen />;
    if (screen === 'settings') return <SettingsScreen path={path} />;
    return <KeptScreen query={query} run={run} onDone={setDone} />;
  };
  return (
    <>
      <header class="library-header">
        <a href={hashOf('kept')} class="brand">
          <Logo />
          {t('extensionName')}
        </a>
        <nav aria-label={t('nav_label')}>
          {PLACES.map(([place, name]) => (
            <a key={place} href={hashOf(place)} aria-current={placeOf(screen) === place ? 'page' : undefined}>
              {t(name)}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} tabIndex={-1} key={where} class={screen === 'kept' ? 'wide' : ''}>
        {show()}
      </main>
      <Toast {...said} done={done} onUndo={undo} onDismiss={() => setDone(null)} />
    </>
  );
};

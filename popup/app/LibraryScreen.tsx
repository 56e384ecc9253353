import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CheckScreen } from '../check/CheckScreen';
import { CombineScreen } from '../combine/CombineScreen';
import { findUnheard } from '../library/act-on-many';
import { CorrectionsScreen } from '../library/CorrectionsScreen';
import { EntryScreen } from '../library/EntryScreen';
import { KeptScreen } from '../library/KeptScreen';
import { OverviewScreen } from '../library/OverviewScreen';
import { ProjectScreen } from '../library/ProjectScreen';
import { ProjectsScreen } from '../library/ProjectsScreen';
import { type Route, readRoute } from '../platform/route';
import { titleOf } from '../platform/use-title';
import { t } from '../platform/words';
import { OpenScreen } from '../publish/OpenScreen';
import { ShareScreen } from '../publish/ShareScreen';
import { SharesScreen } from '../publish/SharesScreen';
import { SettingsScreen } from '../settings/SettingsScreen';
import { ThanksScreen } from '../tips/ThanksScreen';
import { StorageSection } from '../transfer/StorageSection';
import { TakeAwayScreen } from '../transfer/TakeAwayScreen';
import { Toast, type Undoable } from '../ui/Toast';
import { useAction } from '../ui/use-action';
import { LibraryNav } from './LibraryNav';
import { placeOf } from './places';
import { SkipLink } from './SkipLink';

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
  const { section, place } = placeOf(route);
  // A screen that shows one thing puts its name there, once it knows it (platform/use-title).
  useEffect(() => {
    document.title = titleOf(t(place.name), t(section.name));
  }, [where]);

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
    if (screen === 'check') return <CheckScreen key={path.join('/')} path={path} />;
    if (screen === 'combine') return <CombineScreen path={path} />;
    if (screen === 'thanks') return <ThanksScreen part={place.path[0]} path={path.slice(1)} />;
    if (screen === 'take') return <TakeAwayScreen path={path} query={query} />;
    if (screen === 'share') return <ShareScreen key={path.join('/')} path={path} />;
    if (screen === 'shares') return <SharesScreen />;
    if (screen === 'open') return <OpenScreen key={path.join('/')} path={path} />;
    if (screen === 'corrections') return <CorrectionsScreen />;
    if (screen === 'settings') return <SettingsScreen path={path} storage={<StorageSection />} />;
    return <KeptScreen query={query} run={run} onDone={setDone} />;
  };
  return (
    <>
      <LibraryNav section={section} place={place} skip={<SkipLink to={main} />} />
      <main ref={main} tabIndex={-1} key={where} class={screen === 'kept' ? 'wide' : ''}>
        {show()}
      </main>
      <Toast {...said} done={done} onUndo={undo} onDismiss={() => setDone(null)} />
    </>
  );
};

import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlaceOnPage } from '../../src/message/pointing';
import type { Signal } from '../../src/signal/signal';
import type { Work } from '../../src/work/work';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { isPanel } from '../platform/panel';
import { hashOf } from '../platform/route';
import { askPage, openLibrary } from '../platform/tab';
import { count, t } from '../platform/words';
import { PendingNote } from '../tips/PendingNote';
import { useUnderWay } from '../tips/use-under-way';
import { Logo } from '../ui/Logo';
import { Toast, type Undoable } from '../ui/Toast';
import { type Action, useAction } from '../ui/use-action';
import { cardId } from './card-id';
import { FillIn } from './FillIn';
import { orderWorks } from './order-works';
import { PageHelp } from './PageHelp';
import { PageMenu } from './PageMenu';
import { PopupFooter } from './PopupFooter';
import { SeenPage } from './SeenPage';
import { Unseen } from './Unseen';
import { useOpenWorks } from './use-open-works';
import { type Look, useSeen } from './use-seen';
import { useThanking } from './use-thanking';

const headingOf = (look: Look): string => {
  if (look.step === 'looking') return t('seen_looking');
  const amount = look.step === 'seen' ? look.seen.works.length : 0;
  return amount === 0 ? t('extensionName') : count(amount, 'seen');
};

/** The toolbar window, and the panel at the side: what may be reused on a page, and what to do with it. */
export const SeenScreen = () => {
  const [isHelping, setHelping] = useState(false);
  const { said, run } = useAction();
  const [done, setDone] = useState<Undoable | null>(null);
  const act: Action['run'] = (...doing) => {
    setDone(null);
    return run(...doing);
  };
  const undo = () =>
    act(async () => {
      await done?.undo();
      return t('keep_done');
    });
  const [focus, setFocus] = useState('');
  const { thanking, begin, end } = useThanking();
  // Beside the page it stays while a person pays on another one: what they are at does not go with the tab.
  const { look, lookAgain, lookReloaded, refresh } = useSeen(isPanel() && !thanking);
  const seen = look.step === 'seen' ? look.seen : null;
  const opened = useOpenWorks(seen?.page.address ?? '', seen ? orderWorks(seen.works)[0]?.id : undefined);
  const underWay = useUnderWay();
  const main = useRef<HTMLElement>(null);
  // What was pressed has gone: the keyboard goes on at what came in its place.
  useEffect(() => {
    if (focus) (document.getElementById(focus) ?? main.current)?.focus();
  }, [focus]);
  const show = (tab: number, { place, picture = null }: Pick<Signal, 'place'> & Partial<PlaceOnPage>) =>
    act(async () => {
      if (!(await askPage(tab, { ask: 'page.reveal', place, picture }))) throw new Complaint(t('evidence_gone'));
      return t('evidence_shown');
    });
  const open = (hash: string) =>
    act(async () => {
      await openLibrary(hash);
      return '';
    });
  /** Looks at nothing on the site of an address, or looks again. */
  const leave = (address: string, isLeft: boolean) =>
    act(async () => {
      await ask('page.leave', { address, isLeft });
      lookAgain();
      return '';
    });
  const thank = (work: Work) =>
    act(async () => {
      setFocus('');
      await begin(work);
      return '';
    });
  return (
    <>
      <header class="popup-header">
        <Logo />
        <h1>{headingOf(look)}</h1>
        {!thanking && (
          <PageMenu
            onLookAgain={look.step === 'looking' ? undefined : lookAgain}
            onCheck={look.step === 'seen' ? () => open(hashOf('check', ['tab', String(look.tab)])) : undefined}
            onCheckPay={
              look.step === 'seen' ? () => open(hashOf('thanks', ['receive', 'tab', String(look.tab)])) : undefined
            }
            onLeave={seen ? () => leave(seen.page.address, true) : undefined}
            onHelp={() => {
              setFocus('');
              setHelping(true);
            }}
          />
        )}
      </header>
      <main ref={main} tabIndex={-1} aria-busy={look.step === 'looking'}>
        {isHelping && !thanking && (
          <PageHelp
            onBack={() => {
              setHelping(false);
              main.current?.focus();
            }}
          />
        )}
        {!thanking && !isHelping && (
          <PendingNote
            tips={underWay}
            page={seen?.page.address ?? ''}
            onAct={act}
            onEnd={() => main.current?.focus()}
          />
        )}
        {look.step === 'seen' && !thanking && !isHelping && <FillIn key={look.tab} tab={look.tab} onAct={act} />}
        {look.step !== 'seen' && !isHelping && (
          <Unseen look={look} onLookAgain={lookAgain} onReload={lookReloaded} onReturn={(site) => leave(site, false)} />
        )}
        {look.step === 'seen' && thanking && (
          <thanking.Screen
            work={thanking.work}
            seen={look.seen}
            onBack={() => {
              end();
              setFocus(cardId(thanking.work));
            }}
            onShow={(signal) => show(look.tab, signal)}
          />
        )}
        {look.step === 'seen' && !thanking && !isHelping && (
          <SeenPage
            tab={look.tab}
            seen={look.seen}
            opened={opened}
            onAct={act}
            onLookAgain={lookAgain}
            onRefresh={refresh}
            onShow={(signal) => show(look.tab, signal)}
            onFocus={setFocus}
            onThank={thank}
            onDone={setDone}
            underWay={underWay}
          />
        )}
      </main>
      <div class="popup-end">
        <Toast {...said} done={done} keepsFocus onUndo={undo} onDismiss={() => setDone(null)} />
        {!thanking && <PopupFooter tab={look.step === 'looking' || look.step === 'failed' ? null : look.tab} />}
      </div>
    </>
  );
};

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Signal } from '../../src/signal/signal';
import type { Work } from '../../src/work/work';
import { Complaint } from '../platform/explain';
import { isPanel } from '../platform/panel';
import { askPage } from '../platform/tab';
import { count, t } from '../platform/words';
import { PendingNote } from '../tips/PendingNote';
import { useUnderWay } from '../tips/use-under-way';
import { Logo } from '../ui/Logo';
import { Toast } from '../ui/Toast';
import { useSaid } from '../ui/use-said';
import { PopupFooter } from './PopupFooter';
import { SeenPage } from './SeenPage';
import { Unseen } from './Unseen';
import { type Look, useSeen } from './use-seen';
import { useThanking } from './use-thanking';
import { cardId } from './WorkCard';

const headingOf = (look: Look): string => {
  if (look.step === 'looking') return t('seen_looking');
  const amount = look.step === 'seen' ? look.seen.works.length : 0;
  return amount === 0 ? t('extensionName') : count(amount, 'seen_one', 'seen_many');
};

/** The toolbar window, and the panel at the side: what may be reused on a page, and what to do with it. */
export const SeenScreen = () => {
  const { said, run: act } = useSaid();
  const [focus, setFocus] = useState('');
  const { thanking, begin, end } = useThanking();
  // Beside the page it stays while a person pays on another one: what they are at does not go with the tab.
  const { look, lookAgain, refresh } = useSeen(isPanel() && !thanking);
  const underWay = useUnderWay();
  const main = useRef<HTMLElement>(null);
  // What was pressed has gone: the keyboard goes on at what came in its place.
  useEffect(() => {
    if (focus) (document.getElementById(focus) ?? main.current)?.focus();
  }, [focus]);
  const show = (tab: number, { place, words }: Signal) =>
    act(async () => {
      if (!(await askPage(tab, { ask: 'page.reveal', place, words }))) throw new Complaint(t('evidence_gone'));
      return t('evidence_shown');
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
      </header>
      <main ref={main} tabIndex={-1} aria-busy={look.step === 'looking'}>
        {!thanking && <PendingNote tips={underWay} />}
        {look.step !== 'seen' && <Unseen look={look} onLookAgain={lookAgain} />}
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
        {look.step === 'seen' && !thanking && (
          <SeenPage
            tab={look.tab}
            seen={look.seen}
            onAct={act}
            onLookAgain={lookAgain}
            onRefresh={refresh}
            onShow={(signal) => show(look.tab, signal)}
            onFocus={setFocus}
            onThank={thank}
            underWay={underWay}
          />
        )}
      </main>
      <Toast {...said} />
      {!thanking && <PopupFooter tab={look.step === 'looking' || look.step === 'failed' ? null : look.tab} />}
    </>
  );
};

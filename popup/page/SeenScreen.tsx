import { useEffect, useRef, useState } from 'preact/hooks';
import type { Corrected, Correction } from '../../src/correction/correction';
import type { Signal } from '../../src/signal/signal';
import type { Work } from '../../src/work/work';
import { ask } from '../platform/ask';
import { copyOrComplain } from '../platform/copy-or-complain';
import { Complaint } from '../platform/explain';
import { askPage } from '../platform/tab';
import { count, t } from '../platform/words';
import { PendingNote } from '../tips/PendingNote';
import { useUnderWay } from '../tips/use-under-way';
import { EmptyState } from '../ui/EmptyState';
import { Logo } from '../ui/Logo';
import { Toast } from '../ui/Toast';
import { useSaid } from '../ui/use-said';
import { CorrectButton } from './CorrectButton';
import { undoId } from './CorrectedNote';
import type { Said } from './CorrectForm';
import { correctWork, keepAgain } from './correct-work';
import { Dismissed } from './Dismissed';
import { InquiryButtons } from './InquiryButtons';
import { type Inquiry, inquiriesLeft, inquiryAboutPictures } from './inquiries';
import { PopupFooter } from './PopupFooter';
import { SeenWorks } from './SeenWorks';
import { useInquiry } from './use-inquiry';
import { usePictures } from './use-pictures';
import { type Look, useSeen } from './use-seen';
import { useSupports } from './use-supports';
import { useThanking } from './use-thanking';
import { cardId } from './WorkCard';

const headingOf = (look: Look): string => {
  if (look.step === 'looking') return t('seen_looking');
  const amount = look.step === 'seen' ? look.seen.works.length : 0;
  return amount === 0 ? t('extensionName') : count(amount, 'seen_one', 'seen_many');
};

/** The toolbar window: what may be reused on a page, and what to do with it. */
export const SeenScreen = () => {
  const { look, lookAgain, refresh } = useSeen();
  const { said, run: act } = useSaid();
  const [focus, setFocus] = useState('');
  const { thanking, begin, end } = useThanking();
  const Supports = useSupports(look.step === 'seen' ? look.seen : null);
  const underWay = useUnderWay();
  const main = useRef<HTMLElement>(null);
  // What was pressed has gone: the keyboard goes on at what came in its place.
  useEffect(() => {
    if (focus) (document.getElementById(focus) ?? main.current)?.focus();
  }, [focus]);
  const { busy, inquire } = useInquiry(look.step === 'seen' ? look.tab : null, refresh);
  const pictures = usePictures(look.step === 'seen' ? look.tab : null, look.step === 'seen' ? look.seen : null);
  const aboutPictures = look.step === 'seen' ? inquiryAboutPictures(pictures, look.seen) : null;
  const show = (tab: number, { place, words }: Signal) =>
    act(async () => {
      if (!(await askPage(tab, { ask: 'page.reveal', place, words }))) throw new Complaint(t('evidence_gone'));
      return t('evidence_shown');
    });
  const inquiring = { busy, onInquire: (inquiry: Inquiry) => act(() => inquire(inquiry)) };
  const copyAddress = (address: string) => act(() => copyOrComplain(address, 'support_copied'));
  const change = (subject: string, doing: () => Promise<{ said: string; at: string }>) =>
    act(async () => {
      const { said, at } = await doing();
      const next = await refresh();
      if (next.step === 'seen') await keepAgain(next.seen, subject);
      setFocus(at);
      return said;
    });
  const correct = (seen: Corrected, work: Work | null, said: Said) =>
    change(work?.id ?? seen.canonical, async () => ({
      at: undoId({ id: await correctWork(seen, work, said) }),
      said: t('correct_done'),
    }));
  const undo = ({ id, subject }: Correction) =>
    change(subject, async () => {
      await ask('correction.undo', { id });
      return { at: cardId({ id: subject }), said: t('correct_undone') };
    });
  return (
    <>
      <header class="popup-header">
        <Logo />
        <h1>{headingOf(look)}</h1>
      </header>
      <main ref={main} tabIndex={-1} aria-busy={look.step === 'looking'}>
        {!thanking && <PendingNote tips={underWay} />}
        {look.step === 'looking' && <div class="skeleton" />}
        {look.step === 'failed' && <p class="warning">{look.words}</p>}
        {look.step === 'closed' && (
          <EmptyState
            title={t('closed')}
            meaning={t('closed_meaning')}
            onLookAgain={look.tab === null ? undefined : lookAgain}
          />
        )}
        {look.step === 'silent' && (
          <EmptyState title={t('silent')} meaning={t('silent_meaning')} onLookAgain={lookAgain} />
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
        {look.step === 'seen' && !thanking && (
          <>
            {look.seen.works.length === 0 ? (
              <>
                <EmptyState title={t('seen_none')} meaning={t('seen_noneMeaning')} onLookAgain={lookAgain}>
                  {!look.seen.dismissed.some(({ id }) => id === look.seen.canonical) && (
                    <CorrectButton
                      quiet
                      text={t('correct_add')}
                      named={[]}
                      license={null}
                      subjects={[]}
                      onCorrect={(said) => correct(look.seen, null, said)}
                    />
                  )}
                </EmptyState>
                <InquiryButtons inquiries={inquiriesLeft(look.seen)} {...inquiring} />
              </>
            ) : (
              <SeenWorks
                tab={look.tab}
                seen={look.seen}
                {...inquiring}
                onAct={act}
                onShow={(signal) => show(look.tab, signal)}
                onCorrect={(work, said) => correct(look.seen, work, said)}
                onUndo={undo}
                underWay={underWay}
                onThank={(work) =>
                  act(async () => {
                    setFocus('');
                    await begin(work);
                    return '';
                  })
                }
              />
            )}
            <InquiryButtons inquiries={aboutPictures ? [aboutPictures] : []} {...inquiring} />
            <Dismissed seen={look.seen} onUndo={undo} />
            {look.seen.more && <p class="aside">{t('seen_more')}</p>}
            {Supports && (
              <Supports seen={look.seen} onShow={(signal) => show(look.tab, signal)} onCopyAddress={copyAddress} />
            )}
          </>
        )}
      </main>
      <Toast {...said} />
      {!thanking && <PopupFooter />}
    </>
  );
};

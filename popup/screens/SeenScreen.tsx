import { useState } from 'preact/hooks';
import type { Signal } from '../../src/signal/signal';
import { copyText } from '../copy-text';
import { explain } from '../explain';
import { type Inquiry, inquiriesLeft } from '../inquiries';
import { Announcement } from '../parts/Announcement';
import { InquiryButtons } from '../parts/InquiryButtons';
import { Mark } from '../parts/Mark';
import { Nothing } from '../parts/Nothing';
import { PopupFooter } from '../parts/PopupFooter';
import { SupportList } from '../parts/SupportList';
import { askPage } from '../tab';
import { useInquiry } from '../use-inquiry';
import { type Look, useSeen } from '../use-seen';
import { count, word } from '../words';
import { SeenWorks } from './SeenWorks';

const headingOf = (look: Look): string => {
  if (look.step === 'looking') return word('seen_looking');
  const amount = look.step === 'seen' ? look.seen.works.length : 0;
  return amount === 0 ? word('extensionName') : count(amount, 'seen_one', 'seen_many');
};

/** The toolbar window: what may be reused on a page, and what to do with it. */
export const SeenScreen = () => {
  const { look, lookAgain, refresh } = useSeen();
  const [status, setStatus] = useState('');
  const { busy, inquire } = useInquiry(look.step === 'seen' ? look.tab : null, refresh);
  const act = (doing: () => Promise<string>) => {
    setStatus('');
    doing().then(setStatus, (error) => setStatus(explain(error)));
  };
  const show = (tab: number, { place, words }: Signal) =>
    act(async () =>
      word((await askPage(tab, { ask: 'page.reveal', place, words })) ? 'evidence_shown' : 'evidence_gone'),
    );
  const inquiring = { busy, onInquire: (inquiry: Inquiry) => act(() => inquire(inquiry)) };
  const copyAddress = (address: string) =>
    act(async () => word((await copyText(address)) ? 'support_copied' : 'credit_refused'));
  return (
    <>
      <header class="popup-header">
        <Mark />
        <h1>{headingOf(look)}</h1>
      </header>
      <main aria-busy={look.step === 'looking'}>
        {look.step === 'looking' && <div class="skeleton" />}
        {look.step === 'failed' && <p class="warning">{look.words}</p>}
        {look.step === 'closed' && (
          <Nothing
            title={word('closed')}
            meaning={word('closed_meaning')}
            onLookAgain={look.tab === null ? undefined : lookAgain}
          />
        )}
        {look.step === 'seen' && (
          <>
            {look.seen.works.length === 0 ? (
              <>
                <Nothing title={word('seen_none')} meaning={word('seen_noneMeaning')} onLookAgain={lookAgain} />
                <InquiryButtons inquiries={inquiriesLeft(look.seen)} {...inquiring} />
              </>
            ) : (
              <SeenWorks seen={look.seen} {...inquiring} onAct={act} onShow={(signal) => show(look.tab, signal)} />
            )}
            {look.seen.more && <p class="aside">{word('seen_more')}</p>}
            {look.seen.supports.length > 0 && (
              <SupportList
                supports={look.seen.supports}
                onShow={(signal) => show(look.tab, signal)}
                onCopyAddress={copyAddress}
              />
            )}
          </>
        )}
      </main>
      <Announcement text={status} />
      <PopupFooter />
    </>
  );
};

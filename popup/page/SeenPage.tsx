import type { Corrected } from '../../src/correction/correction';
import type { PlaceOnPage } from '../../src/message/pointing';
import type { Signal } from '../../src/signal/signal';
import type { Tip } from '../../src/tips/tip';
import type { Work } from '../../src/work/work';
import { copyOrComplain } from '../platform/copy-or-complain';
import { t } from '../platform/words';
import { EmptyState } from '../ui/EmptyState';
import type { Undoable } from '../ui/Toast';
import { CorrectButton } from './CorrectButton';
import { Dismissed } from './Dismissed';
import { InquiryButtons } from './InquiryButtons';
import { type Inquiry, inquiriesLeft, inquiryAboutPictures } from './inquiries';
import { MachineTerms } from './MachineTerms';
import { SeenWorks } from './SeenWorks';
import { type Act, useCorrecting } from './use-correcting';
import { useFollow } from './use-follow';
import { useInquiry } from './use-inquiry';
import type { OpenWorks } from './use-open-works';
import { usePictures } from './use-pictures';
import type { Look } from './use-seen';
import { useSupports } from './use-supports';

interface Props {
  /** The tab whose page it is. */
  tab: number;
  seen: Corrected;
  /** Which works show more than their row. */
  opened: OpenWorks;
  onAct: Act;
  onLookAgain: () => void;
  /** Has the page looked at once more, and returns what is seen then. */
  onRefresh: () => Promise<Look>;
  onShow: (at: Pick<Signal, 'place'> | PlaceOnPage) => void;
  /** Called with the id of what the keyboard goes on at. */
  onFocus: (id: string) => void;
  onThank: (work: Work) => void;
  /** Says what was done, with the way back. */
  onDone: (done: Undoable) => void;
  /** Tips that are not over. */
  underWay: readonly Tip[];
}

/** What is seen of a page: its works, what may be asked about it, and ways to support who made it. */
export const SeenPage = ({ tab, seen, opened, onAct, onLookAgain, onRefresh, onShow, ...more }: Props) => {
  const { onFocus, onThank, onDone, underWay } = more;
  const Supports = useSupports(seen);
  const Follow = useFollow(seen);
  const { busy, inquire } = useInquiry(tab, onRefresh);
  const { correct, undo } = useCorrecting(onAct, onRefresh, opened.show, onFocus);
  const aboutPictures = inquiryAboutPictures(usePictures(tab, seen), seen);
  const inquiring = { busy, onInquire: (inquiry: Inquiry) => onAct(() => inquire(inquiry)) };
  return (
    <>
      {seen.works.length === 0 ? (
        <>
          <EmptyState title={t('seen_none')} meaning={t('seen_noneMeaning')} onLookAgain={onLookAgain}>
            {!seen.dismissed.some(({ id }) => id === seen.canonical) && (
              <CorrectButton
                quiet
                text={t('correct_add')}
                named={[]}
                license={null}
                subjects={[]}
                onCorrect={(said) => correct(seen, null, said)}
              />
            )}
          </EmptyState>
          <InquiryButtons inquiries={inquiriesLeft(seen)} {...inquiring} />
        </>
      ) : (
        <SeenWorks
          tab={tab}
          seen={seen}
          opened={opened}
          {...inquiring}
          onAct={onAct}
          onShow={onShow}
          onCorrect={(work, said) => correct(seen, work, said)}
          onUndo={undo}
          underWay={underWay}
          onThank={onThank}
          onDone={onDone}
        />
      )}
      <InquiryButtons inquiries={aboutPictures ? [aboutPictures] : []} {...inquiring} />
      <Dismissed seen={seen} onUndo={undo} />
      {seen.more && <p class="aside">{t('seen_more')}</p>}
      {Follow && <Follow seen={seen} />}
      <MachineTerms terms={seen.machines} />
      {Supports && (
        <Supports
          seen={seen}
          onShow={onShow}
          onCopyAddress={(address) => onAct(() => copyOrComplain(address, 'support_copied'))}
        />
      )}
    </>
  );
};

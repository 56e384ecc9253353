import type { Contact } from '../../../src/tips/contacts';
import { LOOPBACK } from '../../../src/tips/loopback';
import type { Tip } from '../../../src/tips/tip';
import { publicPage } from '../../../src/webmention/public-page';
import { t } from '../../platform/words';
import { WriteToThem } from '../WriteToThem';
import { TellPage } from './TellPage';
import { tellWritten } from './tell-written';

interface Props {
  tip: Tip;
  contacts: readonly Contact[];
  /** The page on which the work was seen; absent where it is not at hand: then the work's own address is told. */
  page?: string | undefined;
  onWrite: (to: string, by?: 'post') => void;
  /** Called when a notice was sent. */
  onTold: () => void;
}

/** Ways to tell a creator of a gift: a letter, a post, or a notice to their page, whichever they offer. The person writes each and sends it. */
export const TellThem = ({ tip, contacts, page, onWrite, onTold }: Props) => {
  const target = publicPage(page ?? tip.work.about, LOOPBACK);
  if (contacts.length === 0 && !target && !tip.written) return null;
  return (
    <>
      {contacts.length > 0 && <WriteToThem tip={tip} contacts={contacts} onWrite={onWrite} />}
      {tip.written && <p class="aside">{tellWritten(tip.written)}</p>}
      {target && (
        <details class="why">
          <summary>{t('notice_title')}</summary>
          <TellPage tip={tip} target={target} onSent={onTold} />
        </details>
      )}
    </>
  );
};

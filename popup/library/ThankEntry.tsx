import { readKeptPayees } from '../../src/tips/kept-payee';
import { LOOPBACK } from '../../src/tips/loopback';
import { sortPayees } from '../../src/tips/payees';
import { recipientsOf, type SharingRecipient } from '../../src/tips/recipients';
import type { Work } from '../../src/work/work';
import { t } from '../platform/words';
import { ThankScreen } from '../tips/ThankScreen';
import { ExternalLink } from '../ui/ExternalLink';
import { Sentence } from '../ui/Sentence';
import { useRecord } from './use-record';

interface Props {
  work: Work;
  /** How its creator could be paid when its page was looked at, as the entry keeps it. */
  payAt?: readonly string[] | undefined;
  /** The CID of a work that was shared on IPFS, or null. */
  root: string | null;
  onBack: () => void;
}

/** Thanking for a work of the library: its creator is paid by its signed record, and by what its page said when it was saved or credited. */
export const ThankEntry = ({ work, payAt = [], root, onBack }: Props) => {
  const record = useRecord(root);
  if (record === undefined) return null;
  const [own, ...sources] = recipientsOf(work, null, record, LOOPBACK) as [SharingRecipient, ...SharingRecipient[]];
  const kept = readKeptPayees(payAt, work.page.address, LOOPBACK);
  const recipients = [{ ...own, payees: sortPayees([...own.payees, ...kept]) }, ...sources];
  return (
    <ThankScreen
      recipients={recipients}
      refused={[]}
      contacts={[]}
      page={work.page.address}
      back={t('thank_close')}
      onBack={onBack}
    >
      {recipients[0]?.payees.length === 0 && (
        <p class="aside">
          <Sentence
            id="thank_atPage"
            parts={[
              <ExternalLink key="page" address={work.page.address} text={work.page.title || work.page.address} />,
            ]}
          />
        </p>
      )}
    </ThankScreen>
  );
};

import { recipientsOf } from '../../src/tips/recipients';
import type { Work } from '../../src/work/work';
import { t } from '../platform/words';
import { ThankScreen } from '../tips/ThankScreen';
import { ExternalLink } from '../ui/ExternalLink';
import { Sentence } from '../ui/Sentence';
import { useRecord } from './use-record';

interface Props {
  work: Work;
  /** The CID of a work that was shared on IPFS, or null. */
  root: string | null;
  onBack: () => void;
}

/** Thanking for a work of the library: what is known of paying its creator is what its signed record says. */
export const ThankEntry = ({ work, root, onBack }: Props) => {
  const record = useRecord(root);
  if (record === undefined) return null;
  const recipients = recipientsOf(work, null, record);
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

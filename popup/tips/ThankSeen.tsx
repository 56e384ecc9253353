import type { Corrected } from '../../src/correction/correction';
import type { Signal } from '../../src/signal/signal';
import { contactsOf } from '../../src/tips/contacts';
import { LOOPBACK } from '../../src/tips/loopback';
import { offeredBy } from '../../src/tips/payees';
import { recipientsOf } from '../../src/tips/recipients';
import type { Work } from '../../src/work/work';
import { t } from '../platform/words';
import { ThankScreen } from './ThankScreen';

interface Props {
  work: Work;
  seen: Corrected;
  onBack: () => void;
  onShow: (signal: Signal) => void;
}

/** Thanking for a work of the page: what is known of paying its creator is what the page says. */
export const ThankSeen = ({ work, seen, onBack, onShow }: Props) => (
  <ThankScreen
    recipients={recipientsOf(work, seen, null, LOOPBACK)}
    refused={offeredBy(seen, work, LOOPBACK).refused}
    contacts={contactsOf(seen, work, LOOPBACK)}
    page={seen.page.address}
    back={t('thank_back')}
    onBack={onBack}
    onShow={onShow}
  />
);

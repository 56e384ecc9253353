import type { Signal } from '../../src/signal/signal';
import type { Payee } from '../../src/tips/payee';
import { Evidence } from '../credit/Evidence';
import { openable } from '../platform/links';
import { t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Text } from '../ui/Text';

interface Props {
  supports: readonly Payee[];
  onShow: (signal: Signal) => void;
  onCopyAddress: (address: string) => void;
}

/** Ways to thank the creator that the page itself offers. What only a wallet reads is copied, not opened. */
export const SupportList = ({ supports, onShow, onCopyAddress }: Props) => (
  <section class="supports">
    <h2>{t('support_heading')}</h2>
    <ul>
      {supports.map(({ rail, address, label, signal }) => {
        const link = rail === 'link' ? openable(address) : null;
        return (
          <li key={address}>
            <p class="kind">{wordFor('rail', rail)}</p>
            <div class="support-row">
              {link ? (
                <a href={link} target="_blank" rel="noopener noreferrer" class="support-link">
                  <Text>{label}</Text>
                  <Icon name="out" />
                </a>
              ) : (
                <span class="support-link">
                  <Text>{label}</Text>
                </span>
              )}
              {!link && (
                <button type="button" class="quiet" onClick={() => onCopyAddress(address)}>
                  <Icon name="copy" />
                  {t('support_copyAddress')}
                </button>
              )}
            </div>
            <details class="why">
              <summary>{t('support_why')}</summary>
              <Evidence signals={[signal]} onShow={onShow} />
            </details>
          </li>
        );
      })}
    </ul>
  </section>
);

import { judgeAddress } from '../../../src/tips/payees';
import { readOwnAddress } from '../../../src/tips/receive/own-address';
import { t, wordFor } from '../../platform/words';

/** How each of the person's own addresses is read by others: which way to pay it is, who is asked or opened, and what they are cautioned against. */
export const AddressFacts = ({ addresses }: { addresses: readonly string[] }) => (
  <section class="explained">
    <h2>{t('receive_facts')}</h2>
    <ul class="read-payees">
      {addresses.map((address) => {
        const own = readOwnAddress(address);
        return (
          <li key={address}>
            <code>{address}</code>
            <p class="aside">
              {own.fault === null ? wordFor('tip_way', own.read.rail) : t('paid_wrong', address)}
              {own.fault === null && own.read.label !== address && ` · ${own.read.label}`}
            </p>
            {own.fault === null &&
              judgeAddress(own.read, null).map((each) =>
                each === 'look-alike' ? (
                  <p key={each} class="warning">
                    {wordFor('tip_caution', each)}
                  </p>
                ) : null,
              )}
          </li>
        );
      })}
    </ul>
  </section>
);

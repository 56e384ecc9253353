import { useState } from 'preact/hooks';
import { useAnswer } from '../../platform/use-answer';
import { t } from '../../platform/words';
import { AddressFacts } from './AddressFacts';
import { CheckOpenPage } from './CheckOpenPage';
import { CheckPasted } from './CheckPasted';
import { ForMyPage } from './ForMyPage';
import { PayAddresses } from './PayAddresses';

/**
 * A creator's side: how they can be paid, what they paste into their page for it, and a check how a page of theirs is read.
 * @param path `tab` and its number, where a page is to be checked that is open
 */
export const ReceiveScreen = ({ path }: { path: readonly string[] }) => {
  const { value: settings } = useAnswer('settings.read', null);
  const [saved, setSaved] = useState<readonly string[] | null>(null);
  const addresses = saved ?? settings?.payAddresses ?? [];
  return (
    <>
      <h1>{t('nav_receive')}</h1>
      {path[0] === 'tab' && <CheckOpenPage tab={Number(path[1])} />}
      <PayAddresses onSaved={setSaved} />
      {settings && addresses.length > 0 && (
        <>
          <AddressFacts addresses={addresses} />
          <ForMyPage addresses={addresses} creator={settings.creator} />
        </>
      )}
      <CheckPasted />
    </>
  );
};

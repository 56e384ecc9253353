import type { AskedSetting } from '../../src/message/asked-setting';
import { readOrigin } from '../../src/settings/settings';
import { readPayAddress } from '../../src/tips/read-address';
import { Complaint } from '../platform/explain';
import { permit } from '../platform/permit';
import { saveSettings } from '../platform/save-settings';
import { t } from '../platform/words';

const isPayable = (address: string): boolean => typeof readPayAddress(address) !== 'string';

/**
 * Takes one setting of a backup on a person's press, by the message and the checks of the settings themselves.
 * @throws Complaint why not
 */
export const takeSetting = async ({ what, theirs }: AskedSetting): Promise<void> => {
  if (what === 'payAddresses') {
    const wrong = theirs.find((address) => !isPayable(address));
    if (wrong !== undefined) throw new Complaint(t('paid_wrong', wrong.slice(0, 100)));
    await saveSettings({ payAddresses: theirs });
    return;
  }
  const kuboAddress = readOrigin(theirs[0] ?? '');
  if (!kuboAddress) throw new Complaint(t('settings_kuboWrong'));
  if (!(await permit(kuboAddress))) throw new Complaint(t('problem_permission_missing'));
  await saveSettings({ kuboAddress });
};

import type { Followed } from '../../src/catalogue/followed';
import type { FollowInput } from '../../src/message/catalogue';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { permit } from '../platform/permit';
import { t } from '../platform/words';

/**
 * Follows a catalogue, inside a person's press: the browser asks them for the host there.
 * @param node the address of the node in the settings, which is asked where the address is no site's; '' for none
 */
export const follow = async (given: FollowInput, node = ''): Promise<Followed> => {
  const address = given.address.trim();
  const asked = /^https?:\/\//i.test(address) && URL.canParse(address) ? address : node;
  if (asked && !(await permit(asked))) throw new Complaint(t('inquiry_refused'));
  return ask('following.follow', { ...given, address });
};

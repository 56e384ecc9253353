import { t } from '../platform/words';

/** Who is asked for a catalogue, as people read it: a host of the web, or the node of the settings. */
export const askedFor = (address: string): string =>
  /^https?:/.test(address) ? new URL(address).host : t('following_yourNode');

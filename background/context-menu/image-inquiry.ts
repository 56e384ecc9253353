import type { Inquired } from '../../src/lookup/inquiry';
import { findRecord } from '../../src/lookup/records';
import { browser } from '../browser';
import { patternOf } from '../host-permission';
import { loadInquire } from '../lookup/load';

const isWeb = (address: string): boolean => /^https?:/i.test(address) && URL.canParse(address);

const recordOf = (address: string, page: string) => (isWeb(page) ? findRecord({ address, page, named: [] }) : null);

/** Asks for leave to ask the hosts of these addresses; what is no address of the web needs none. Inside the click. */
export const permitAddresses = async (addresses: readonly string[]): Promise<boolean> => {
  const origins = addresses.filter(isWeb).map(patternOf);
  return origins.length === 0 || browser.permissions.request({ origins });
};

/** Asks for leave to look in an image and in what its site knows of it: one question of the browser's, inside the click. */
export const permitInquiry = async (address: string, page: string): Promise<boolean> => {
  if (!isWeb(address)) return false;
  const record = recordOf(address, page);
  return permitAddresses([address, record?.address ?? address]);
};

/** Looks in an image, and asks its site where that keeps a record of it; answers with the words to show on the page. */
export const inquireImage = async (tab: number, address: string, page: string, permitted: boolean): Promise<string> => {
  const { inquire } = await loadInquire();
  const answers: Inquired[] = [];
  if (permitted) {
    if (recordOf(address, page)) answers.push(await inquire({ tab, address, kind: 'record' }));
    answers.push(await inquire({ tab, address, kind: 'file' }));
  }
  for (const answer of answers)
    if (answer.step === 'found' && answer.license) return browser.i18n.getMessage('menu_found', [answer.license]);
  return browser.i18n.getMessage(permitted ? 'menu_foundNone' : 'inquiry_refused');
};

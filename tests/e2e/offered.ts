import { contactsOf } from '../../src/tips/contacts';
import { caution, payeesOf } from '../../src/tips/payees';
import { type Driver, see } from './driver';

/** Whom a page's first work offers to pay and to write to, as the browser shows the page. */
export const offeredOn = async (driver: Driver, address: string) => {
  const { page, seen } = await see(driver, address);
  const [work] = seen.works;
  if (!work) throw new Error(`no work on ${address}`);
  await driver.closeTab(page);
  return {
    payees: caution(payeesOf(seen, work, true), null),
    contacts: contactsOf(seen, work, true).map((contact) => contact.address),
  };
};

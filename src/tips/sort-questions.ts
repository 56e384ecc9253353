import { parseAddress } from '../signal/parse-address';
import { siteOf } from './creator-key';
import type { Tip } from './tip';

/** A place as it is compared: a host without www, and the steps of its path in small letters. */
const stepsOf = (address: string): string[] => [
  siteOf(address),
  ...(parseAddress(address)?.pathname ?? '').toLowerCase().split('/').filter(Boolean),
];

/** Whether a page is an address, or below it: liberapay.com/ann/donate is below liberapay.com/ann. Services have hosts by language too. */
const isWithin = (page: string, address: string): boolean => {
  const [site = '', ...path] = stepsOf(address);
  const [there = '', ...below] = stepsOf(page);
  return site !== '' && (there === site || there.endsWith(`.${site}`)) && path.every((step, i) => below[i] === step);
};

const isSite = (page: string, address: string): boolean => {
  const site = parseAddress('/', address);
  return site !== null && isWithin(page, site.href);
};

/** How near a page is to a tip: where it is paid, at its service, at the work, or on the work's site. */
const nearness = ({ payee, work }: Pick<Tip, 'payee' | 'work'>, page: string): number => {
  const opened = payee?.rail === 'link' ? payee.address : null;
  if (opened && isWithin(page, opened)) return 4;
  if (opened && isSite(page, opened)) return 3;
  if (isWithin(page, work.about)) return 2;
  return isSite(page, work.about) ? 1 : 0;
};

/**
 * The tips that a person is asked about, the one first that has to do with the page in front of them. Beside that their order stays.
 * @param page its address; '' where none is known
 */
export const sortQuestions = <Each extends Pick<Tip, 'payee' | 'work'>>(tips: readonly Each[], page: string): Each[] =>
  [...tips].sort((a, b) => nearness(b, page) - nearness(a, page));

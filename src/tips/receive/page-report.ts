import type { Seen, Work } from '../../work/work';
import { signerOf } from '../creator-key';
import type { Payee } from '../payee';
import { caution, type OfferingPage, offeredBy, type Refused, readDetail } from '../payees';

/** What would make a way to pay trusted more, or known at all: a key of _locales (advice_<code>). */
export type Advice =
  | 'insecure' // the page came over http
  | 'no-license' // nothing says that it may be reused
  | 'no-version' // it names a license without its version
  | 'conflict' // it names licenses that contradict each other
  | 'no-creator' // nobody is named
  | 'no-payee' // no way to pay
  | 'in-text' // an address stands anywhere in the text
  | 'in-block' // an address stands in the author's block: the head is surer
  | 'other-name' // the author's block names somebody else than the work's creator, or nobody
  | 'contested' // two addresses for the same way to pay
  | 'other-site' // its host is neither the page's site nor a service that is known
  | 'look-alike' // its host looks like another's
  | 'unsigned'; // no record that a key signed

/** How one work of a page is read. */
export interface WorkReport {
  /** null for the page itself, where it names no license. */
  work: Work | null;
  creators: string[];
  /** The best first, as somebody sees them who has paid nobody yet. */
  payees: Payee[];
  refused: Refused[];
  advice: Advice[];
}

const WORKS_AT_MOST = 20;

const ofLicense = (work: Work | null): Advice[] => [
  ...(work === null ? (['no-license'] as const) : []),
  ...(work?.licenses.some(({ id, version }) => version === null && id.startsWith('CC-'))
    ? (['no-version'] as const)
    : []),
  ...(work?.conflicts.length ? (['conflict'] as const) : []),
];

/** Whether it stands in a block that names an author, and was believed no more than the rest of the page. */
const isOtherName = ({ signal, grade }: Payee): boolean =>
  grade === 'page' && readDetail(signal)?.standing === 'author';

const isOtherBlock = ({ code, signal }: Refused): boolean =>
  code === 'other-creator' && readDetail(signal)?.offer === 'text' && signal.about === '';

const ofPayees = (payees: readonly Payee[], refused: readonly Refused[]): Advice[] => {
  const has = (test: (payee: Payee) => boolean): boolean => payees.some(test);
  const isIn = (grade: Payee['grade']) => has((payee) => payee.grade === grade);
  const warned = (...cautions: Payee['cautions']) =>
    has((payee) => cautions.some((each) => payee.cautions.includes(each)));
  return [
    ...(payees.length === 0 && refused.length === 0 ? (['no-payee'] as const) : []),
    ...(has((payee) => payee.grade === 'page' && !isOtherName(payee)) ? (['in-text'] as const) : []),
    ...(has(isOtherName) || refused.some(isOtherBlock) ? (['other-name'] as const) : []),
    ...(isIn('author') && !isIn('head') ? (['in-block'] as const) : []),
    ...(warned('contested') ? (['contested'] as const) : []),
    ...(warned('other-site') ? (['other-site'] as const) : []),
    ...(warned('look-alike') ? (['look-alike'] as const) : []),
  ];
};

const reportOn = (seen: OfferingPage, work: Work | null, loopback: boolean): WorkReport => {
  const { payees: offered, refused } = offeredBy(seen, work, loopback);
  const payees = caution(offered, null);
  const creators = (work?.creators.length ? work.creators : seen.creators).map(({ name }) => name);
  const advice: Advice[] = [
    ...(refused.some(({ code }) => code === 'insecure-page') ? (['insecure'] as const) : []),
    ...ofLicense(work),
    ...(creators.length === 0 ? (['no-creator'] as const) : []),
    ...ofPayees(payees, refused),
    ...(work && signerOf(work) === null ? (['unsigned'] as const) : []),
  ];
  return { work, creators, payees, refused, advice };
};

/**
 * How a page is read: each of its works with whose it is, how they can be paid and how far that is believed, and what would make it trusted
 * more. It is the same reading by which others are asked to pay there.
 */
export const reportPage = (seen: Seen, loopback = false): WorkReport[] => {
  const own = seen.works.filter(({ about }) => about === 'page');
  const parts = seen.works.filter(({ about }) => about !== 'page');
  const works: (Work | null)[] = own.length > 0 || parts.length > 0 ? [...own, ...parts] : [null];
  return works.slice(0, WORKS_AT_MOST).map((work) => reportOn(seen, work, loopback));
};

import { parseAddress } from '../signal/parse-address';
import type { Signal } from '../signal/signal';
import type { Work } from '../work/work';
import { siteOf } from './creator-key';
import { looksLikeAnother } from './look-alike';
import { GRADES, type Grade } from './payee';
import { gradeOf, type OfferingPage, readDetail, refuse } from './payees';
import { isSafeUrl } from './read-address';

/** Where the creator of a work can be written to, and why it is believed to be theirs. */
export interface Contact {
  kind: 'mail' | 'profile';
  /** mailto: with one address and nothing else, or the https address of a profile. */
  address: string;
  /** The address as people write it, or the profile's host and path. */
  label: string;
  grade: Grade;
  /** What said so. */
  signal: Signal;
}

const AT_MOST = 3;
/** One address (RFC 6068). What else a mailto: may bring, such as bcc or a body, is not taken over. */
const MAIL = /^mailto:([^?#]+)/i;
const LOCAL = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/;
/** @ann@example.org, as the fediverse writes a person: the profile stands at the same name on most of its servers. */
const HANDLE = /^@?([\w.-]{1,100})@([\w-]+(?:\.[\w-]+)+)$/;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

const readMail = (value: string): { address: string; label: string } | null => {
  const [local = '', host = '', ...more] = decode(MAIL.exec(value)?.[1] ?? '').split('@');
  const domain = parseAddress(`https://${host}/`);
  if (more.length > 0 || !LOCAL.test(local) || !domain || domain.port || domain.pathname !== '/') return null;
  if (!isSafeUrl(domain.href, false) || looksLikeAnother(domain.hostname, false)) return null;
  const label = `${local}@${domain.hostname}`;
  return { address: `mailto:${encodeURIComponent(local)}@${domain.hostname}`, label };
};

/** A profile elsewhere: at the page's own site the reader is already. */
const readProfile = (value: string, page: string, loopback: boolean): { address: string; label: string } | null => {
  const [, user, host] = HANDLE.exec(value) ?? [];
  const url = parseAddress(user ? `https://${host}/@${user}` : value);
  if (!url || !isSafeUrl(url.href, loopback) || siteOf(url.href) === siteOf(page)) return null;
  if (looksLikeAnother(url.hostname, false)) return null;
  return { address: url.href, label: `${url.host}${url.pathname.replace(/\/$/, '')}` };
};

/**
 * Concludes from what a page says where the creator of a work can be written to. What counts as theirs is decided as for payees, and
 * only the head and the block that names them are asked: an address in the page's text may be anybody's.
 * @param loopback as in offeredBy
 */
export const contactsOf = (seen: OfferingPage, work: Work, loopback = false): Contact[] => {
  const names = (work.creators.length ? work.creators : seen.creators).map(({ name }) => name);
  const found = new Map<string, Contact>();
  for (const signal of seen.supports) {
    const said = readDetail(signal);
    if (said?.offer !== 'contact' || refuse(seen, work, signal, loopback)) continue;
    const grade = gradeOf(said.standing, signal, names);
    const isMail = MAIL.test(signal.value);
    const read = isMail ? readMail(signal.value) : readProfile(signal.value, seen.page.address, loopback);
    if (!read || grade === 'page') continue;
    const known = found.get(read.address);
    if (!known || GRADES.indexOf(grade) < GRADES.indexOf(known.grade))
      found.set(read.address, { kind: isMail ? 'mail' : 'profile', ...read, grade, signal });
  }
  const byTrust = (a: Contact, b: Contact): number =>
    GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) || a.kind.localeCompare(b.kind);
  return [...found.values()].sort(byTrust).slice(0, AT_MOST);
};

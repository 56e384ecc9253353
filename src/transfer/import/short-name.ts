import { fromId } from '../../license/from-id';
import type { License } from '../../license/license';

/** What fields for rights call some licenses, where their ids are longer. */
const ALIASES: readonly [written: RegExp, id: string][] = [
  [/^ogl(?=-\d|$)/, 'ogl-uk'],
  [/^(?:apache-license|asl)(?=-\d|$)/, 'apache'],
  [/^(?:the-)?mit-license$/, 'mit'],
  [/^(?:gnu-)?fdl(?=-\d|$)/, 'gfdl'],
  [/^gnu-(?=[al]?gpl(?:-|$))/, ''],
  [/^cc-?(?:0|zero)(?:-1(?:\.0)?)?(?:-public-domain(?:-(?:designation|dedication))?)?$/, 'cc0-1.0'],
];

/** Longer is a sentence. */
const LENGTH = 60;

/** "GPL v3+", "CC_BY_NC_4_0", "CCBY 4", "Apache 2.0" → as an id is written, in lower case. */
const asId = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[()[\]]/g, ' ')
    .trim()
    .replace(/[\s_/]+/g, '-')
    .replace(/^licenseref-/, '')
    .replace(/-{0,3}licen[cs]e$/, '')
    .replace(/^cc-?by(?=\d|-|$)/, 'cc-by-')
    .replace(/(?<=[a-z])-?v(?:ersion)?[-.]?(?=\d)/, '-')
    .replace(/^((?:cc-)?by(?:-(?:nc|nd|sa))*)(?=\d)/, '$1-')
    .replace(/-(\d)-(\d)(?=-|$)/, '-$1.$2')
    .replace(/-(?:int(?:ernational|l)?\.?|unported|generic)$/, '')
    .replace(/^(cc-.+-\d)$/, '$1.0')
    .replace(/^(?=by-)/, 'cc-')
    .replace(/-{2,}/g, '-')
    .replace(/-$/, '');

/** The license that a whole field for rights names by a short name, where nothing else stands beside it; null for none. */
export const fromShortName = (written: string): License | null => {
  if (written.length > LENGTH) return null;
  const id = asId(written);
  const [alias, full] = ALIASES.find(([pattern]) => pattern.test(id)) ?? [];
  return fromId(alias ? id.replace(alias, full ?? '') : id);
};

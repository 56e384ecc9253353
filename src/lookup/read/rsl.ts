import type { Signal } from '../../signal/signal';
import type { Subject } from '../record';
import { type Said, tellRecord } from './json';

/** Elements that are read. */
const ELEMENTS_AT_MOST = 5000;
const WILDCARDS_AT_MOST = 20;

/** Whether a pattern of paths covers one: from its beginning, * is anything, and $ the end (RFC 9309, 2.2.3). */
const covers = (pattern: string, path: string): boolean => {
  const isWhole = pattern.endsWith('$');
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*', WILDCARDS_AT_MOST);
  let from = 0;
  for (const [i, part] of parts.entries()) {
    const found = i === 0 ? (path.startsWith(part) ? 0 : -1) : path.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return !isWhole || path.endsWith(parts.at(-1) ?? '');
};

/** The path that a content's url speaks of, if it is one of this site; null if it speaks of another. */
const patternIn = (url: string, page: URL): string | null => {
  if (url.startsWith('/')) return url;
  return url.startsWith(`${page.origin}/`) ? url.slice(page.origin.length) : url === page.origin ? '/' : null;
};

const URL_BEGINS = /\surl\s{0,5}=\s{0,5}/;

/** The url that a content is of, as written. */
const urlOf = (tag: string): string => {
  const [, after = ''] = tag.split(URL_BEGINS);
  const quote = after.charAt(0);
  return quote === '"' || quote === "'" ? (after.slice(1).split(quote)[0] ?? '') : '';
};

/** The addresses of standard licenses that the terms give for a page: those of the content that names it most closely. */
const standardsFor = (xml: string, page: URL): string[] => {
  const path = page.pathname + page.search;
  let best = -1;
  let isHere = false;
  let standards: string[] = [];
  const tags = xml
    .split('<!--')
    .map((each, i) => (i === 0 ? each : (each.split('-->')[1] ?? '')))
    .join('')
    .split('<', ELEMENTS_AT_MOST);
  for (const tag of tags) {
    const [, ends = '', name = ''] = /^(\/?)(?:[\w-]{1,30}:)?([\w-]{1,30})/.exec(tag) ?? [];
    if (name === 'content' && ends) isHere = false;
    else if (name === 'content') {
      const pattern = patternIn(urlOf(tag), page);
      isHere = pattern !== null && covers(pattern, path) && pattern.length > best;
      if (isHere) {
        best = pattern?.length ?? 0;
        standards = [];
      }
    } else if (name === 'standard' && !ends && isHere) standards.push(tag.slice(tag.indexOf('>') + 1).trim());
  }
  return standards;
};

/**
 * A site's terms for machines (https://rslstandard.org/rsl, 3.4 and 3.6.2). They are no license; but where they name a standard one for this
 * page, it is offered to all.
 */
export const readRsl = (text: string, { page }: Subject): Signal[] => {
  if (!/<(?:[\w-]{1,30}:)?rsl[\s>]/.test(text)) throw new SyntaxError('not RSL');
  return tellRecord(
    '',
    standardsFor(text, new URL(page)).map((standard): Said => ['license', standard, 'standard']),
  );
};

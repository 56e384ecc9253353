/** One link of a Link header (RFC 8288): where it leads, as written, and its relations in lower case. */
export interface HeaderLink {
  target: string;
  relations: string[];
}

/** UTF-16 units of a header; servers allow about as many. */
const LENGTH_AT_MOST = 20_000;
const LINKS_AT_MOST = 200;

const TARGET = /[\s,]*<([^>]*)>/y;
const PARAMETER = /\s*;\s*([\w!#$%&'*+.^`|~-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",;]*)))?/y;
const NEXT = /\s*,/y;

/**
 * Reads a Link header, or several that a browser has joined with commas. What is no link ends it: nothing behind is guessed at. A link that
 * speaks of another page (anchor) is left out.
 */
export const readLinkHeader = (header: string): HeaderLink[] => {
  const text = header.slice(0, LENGTH_AT_MOST);
  const links: HeaderLink[] = [];
  for (let at = 0; links.length < LINKS_AT_MOST; ) {
    TARGET.lastIndex = at;
    const [, target] = TARGET.exec(text) ?? [];
    if (target === undefined) break;
    at = TARGET.lastIndex;
    const parameters = new Map<string, string>();
    for (;;) {
      PARAMETER.lastIndex = at;
      const [, name, quoted, bare] = PARAMETER.exec(text) ?? [];
      if (name === undefined) break;
      at = PARAMETER.lastIndex;
      // The first one of a name counts (RFC 8288 §3.3).
      const key = name.toLowerCase();
      if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
    }
    const relations = (parameters.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    if (!parameters.has('anchor')) links.push({ target: target.trim(), relations });
    NEXT.lastIndex = at;
    if (!NEXT.test(text)) break;
    at = NEXT.lastIndex;
  }
  return links;
};

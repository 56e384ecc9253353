import { SaxesParser, type SaxesTagNS } from 'saxes';
import { carryError } from './carry-problem';

const SVG = 'http://www.w3.org/2000/svg';
const DEPTH_AT_MOST = 500;

/** The places of a drawing at which something is put in; they count characters. */
export interface FoundSvg {
  /** What the drawing's own elements are called by: '' or 'svg:'. */
  prefix: string;
  /** Behind the tag that opens it. */
  head: number;
  /** Behind its own title; null where it has none. */
  title: number | null;
  /** In front of the end of its own metadata; null where it has none. */
  metadata: number | null;
}

/**
 * Finds where a drawing opens, its title and its metadata.
 * @throws CarryProblem broken
 */
export const findSvg = (text: string): FoundSvg => {
  const parser = new SaxesParser({ xmlns: true });
  const open: SaxesTagNS[] = [];
  let found: FoundSvg | null = null;
  parser.on('error', () => {
    throw carryError('broken', 'SVG');
  });
  parser.on('opentag', (tag) => {
    if (open.length >= DEPTH_AT_MOST) throw carryError('broken', 'SVG');
    if (open.length === 0) {
      if (tag.uri !== SVG || tag.local !== 'svg' || tag.isSelfClosing) throw carryError('broken', 'SVG');
      found = { prefix: tag.prefix ? `${tag.prefix}:` : '', head: parser.position, title: null, metadata: null };
    }
    open.push(tag);
  });
  parser.on('closetag', (tag) => {
    open.pop();
    if (!found || open.length !== 1 || tag.uri !== SVG) return;
    if (tag.local === 'title') found.title ??= parser.position;
    if (tag.local === 'metadata' && !tag.isSelfClosing) found.metadata ??= text.lastIndexOf('<', parser.position - 1);
  });
  parser.write(text).close();
  if (!found) throw carryError('broken', 'SVG');
  return found;
};

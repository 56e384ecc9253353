import { escapeHtml } from '../../attribution/escape-html';
import { documentError } from '../problem';
import { readRelations } from '../read/relations';
import { readXml } from '../read/xml';
import type { Parts } from '../zip/parts';
import { type CreditList, freeName, type Line, type Rewritten } from './line';
import { type Forms, formsOf, type Layout, writeSlide } from './pptx-slide';
import { splice } from './splice';

const PRESENTATION = 'ppt/presentation.xml';
const RELATIONS = 'ppt/_rels/presentation.xml.rels';
const TYPES = '[Content_Types].xml';
const SLIDE_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml';
/** Credits on one slide: more would not be read. */
const LINES_AT_MOST = 9;

const textOf = async (parts: Parts, name: string): Promise<string> => {
  const text = await parts.text(name);
  if (text === null) throw documentError('document-broken', name);
  return text;
};

/** The layout that every template calls "Title and Content" (ST_SlideLayoutType obj) of the last slide's master, else that slide's own. */
const chooseLayout = async (parts: Parts, lastSlide: string): Promise<Layout> => {
  const related = async (part: string, type: string): Promise<string[]> =>
    [...(await readRelations(parts, part)).values()].filter((each) => each.type === type).map(({ target }) => target);
  const [own] = await related(lastSlide, 'slideLayout');
  if (!own) throw documentError('document-broken', lastSlide);
  const [master] = await related(own, 'slideMaster');
  for (const part of master ? await related(master, 'slideLayout') : []) {
    const head = (await parts.text(part)) ?? '';
    if (/<(?:[\w-]{1,40}:)?sldLayout\b[^>]{0,3000}\btype=["']obj["']/.test(head)) return { part, hasFields: true };
  }
  return { part: own, hasFields: false };
};

/** Where the lists end that get one line more, whatever their prefix. */
const ENDS = {
  sldIdLst: /<\/(?:[\w-]{1,40}:)?sldIdLst\s{0,9}>/g,
  Relationships: /<\/(?:[\w-]{1,40}:)?Relationships\s{0,9}>/g,
  Types: /<\/(?:[\w-]{1,40}:)?Types\s{0,9}>/g,
} as const;

const endOf = (xml: string, name: keyof typeof ENDS, part: string): number => {
  const found = [...xml.matchAll(ENDS[name])].at(-1);
  if (!found) throw documentError('document-broken', part);
  return found.index;
};

interface Shown {
  /** The ids of the slides. */
  ids: number[];
  last: string;
  width: number;
  height: number;
  prefix: string;
}

const readShown = async (parts: Parts, xml: string): Promise<Shown> => {
  const relations = await readRelations(parts, PRESENTATION);
  const shown: Shown = { ids: [], last: '', width: 9144000, height: 6858000, prefix: '' };
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'sldId') {
        shown.ids.push(Number(attributes.id) || 0);
        shown.last = relations.get(attributes['r:id'] ?? '')?.target ?? shown.last;
      } else if (name === 'sldSz') {
        shown.width = Number(attributes.cx) || shown.width;
        shown.height = Number(attributes.cy) || shown.height;
      }
    },
    close: () => undefined,
  });
  shown.prefix = /<((?:[\w-]{1,40}:)?)sldIdLst\b/.exec(xml)?.[1] ?? '';
  if (shown.last === '') throw documentError('document-broken', PRESENTATION);
  return shown;
};

const pagesOf = (lines: readonly Line[]): Line[][] =>
  Array.from({ length: Math.ceil(lines.length / LINES_AT_MOST) }, (_, i) =>
    lines.slice(i * LINES_AT_MOST, (i + 1) * LINES_AT_MOST),
  );

/**
 * Puts credits on new slides at the end, in the layout that the template has for a title and a text.
 * @returns the parts that are written anew, and those that are new
 */
export const creditPptx = async (parts: Parts, { heading, lines }: CreditList): Promise<Rewritten> => {
  const [presentation, relations, types] = await Promise.all(
    [PRESENTATION, RELATIONS, TYPES].map((part) => textOf(parts, part)),
  );
  if (presentation === undefined || relations === undefined || types === undefined)
    throw documentError('document-broken', PRESENTATION);
  const forms: Forms = formsOf(presentation);
  const { ids, last, prefix, ...size } = await readShown(parts, presentation);
  const layout = await chooseLayout(parts, last);
  const known = new Set([...relations.matchAll(/\bId=["']([^"']{1,200})["']/g)].map(([, id]) => id));
  const added = new Map<string, string>();
  const [shown, related, typed]: [string[], string[], string[]] = [[], [], []];
  let id = Math.max(255, ...ids);
  for (const page of pagesOf(lines)) {
    const part = freeName([...parts.names, ...added.keys()], 'ppt/slides/slide', '.xml');
    const name = part.slice('ppt/slides/'.length);
    const slide = writeSlide({ heading, lines: page }, { forms, layout, ...size });
    added.set(part, slide.xml);
    added.set(`ppt/slides/_rels/${name}.rels`, slide.relations);
    const relation = freeName([...known] as string[], 'rIdCredits', '');
    known.add(relation);
    id += 1;
    shown.push(`<${prefix}sldId xmlns:r="${forms.relationships}" id="${id}" r:id="${relation}"/>`);
    related.push(
      `<Relationship Id="${relation}" Type="${forms.relationships}/slide" Target="slides/${escapeHtml(name)}"/>`,
    );
    typed.push(`<Override PartName="/${escapeHtml(part)}" ContentType="${SLIDE_TYPE}"/>`);
  }
  const put = (xml: string, name: keyof typeof ENDS, part: string, text: readonly string[]): string =>
    splice(xml, [{ at: endOf(xml, name, part), text: text.join('') }]);
  return {
    replaced: new Map([
      [PRESENTATION, put(presentation, 'sldIdLst', PRESENTATION, shown)],
      [RELATIONS, put(relations, 'Relationships', RELATIONS, related)],
      [TYPES, put(types, 'Types', TYPES, typed)],
    ]),
    added,
  };
};

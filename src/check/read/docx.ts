import { documentError } from '../problem';
import type { Parts } from '../zip/parts';
import { type Block, type Draft, Flow, Grid, type Unit } from './flow';
import { Pictures } from './ooxml';
import { type Relation, readRelations } from './relations';
import { readXml } from './xml';

type Roles = ReadonlyMap<string, Block['role']>;

/** What a style is for, by its name: every language's Word calls it the same in the file, whatever its id is (ECMA-376-1, §17.7.4.9). */
export const roleOfStyle = (name: string): Block['role'] =>
  /^(?:caption|.{1,40} caption|image caption)$/i.test(name)
    ? 'caption'
    : /^(?:heading|title)\b/i.test(name)
      ? 'heading'
      : 'text';

const readStyles = async (parts: Parts): Promise<Roles> => {
  const roles = new Map<string, Block['role']>();
  const xml = await parts.text('word/styles.xml');
  let id = '';
  if (xml !== null)
    readXml(xml, {
      open: (name, attributes) => {
        if (name === 'style') id = attributes.styleId ?? '';
        else if (name === 'name' && id) roles.set(id, roleOfStyle(attributes.val ?? ''));
      },
      close: (name) => {
        if (name === 'style') id = '';
      },
    });
  return roles;
};

const FIELD_LINK = /^\s*HYPERLINK\s+"([^"]{1,2000})"/i;

/** What is in a file and not in the text: deleted text, and the second form of a drawing for older programs. */
const NOT_READ = new Set(['Fallback', 'del', 'moveFrom']);
/** Elements of one drawing, the outermost of which is one picture. */
const DRAWING = new Set(['drawing', 'pict', 'object']);

const GRID: Readonly<Record<string, 'table' | 'row' | 'cell'>> = { tbl: 'table', tr: 'row', tc: 'cell' };

interface Reading {
  flow: Flow;
  pictures: Pictures;
  relations: ReadonlyMap<string, Relation>;
  roles: Roles;
  /** Whether a credit may be put below a paragraph: in the text itself, and not in what repeats on each page. */
  isText: boolean;
  /** Called where a note of a part of notes begins. */
  onNote?: (id: string, block: Block) => void;
}

/** Reads one part of a text document: its body, a header, its notes. */
const readPart = (xml: string, { flow, pictures, relations, roles, isText, onNote }: Reading): void => {
  let skipped = 0;
  let inText = false;
  let instruction: string | null = null;
  const grid = new Grid();
  let note: Block | null = null;
  let placeOf = (): number => 0;
  readXml(xml, {
    begin: (place) => {
      placeOf = place;
    },
    open: (name, attributes) => {
      if (skipped > 0 || NOT_READ.has(name)) {
        skipped += 1;
        return;
      }
      if (name === 'p' && !note) flow.begin();
      else if (name === 'pStyle') flow.here.role = roles.get(attributes.val ?? '') ?? 'text';
      else if (name === 't') inText = true;
      else if (name === 'tab') flow.text(' ');
      else if (name === 'br' || name === 'cr') flow.text('\n');
      else if (name === 'instrText') instruction ??= '';
      else if (name === 'fldSimple') flow.beginLink(FIELD_LINK.exec(attributes.instr ?? '')?.[1] ?? '');
      else if (name === 'fldChar') {
        if (attributes.fldCharType === 'separate') flow.beginLink(FIELD_LINK.exec(instruction ?? '')?.[1] ?? '');
        else if (attributes.fldCharType === 'end') flow.endLink();
        instruction = null;
      } else if (name === 'hyperlink') {
        const relation = relations.get(attributes['r:id'] ?? attributes.id ?? '');
        flow.beginLink(relation?.isOutside ? relation.target : '');
      } else if (name === 'footnoteReference' || name === 'endnoteReference')
        flow.here.notes.push(`${name.slice(0, 1)}${attributes.id ?? ''}`);
      else if (GRID[name]) grid.open(GRID[name], flow);
      else if (name === 'txbxContent') flow.beginFigure();
      else if (name === 'footnote' || name === 'endnote') {
        note = flow.begin();
        onNote?.(`${name.slice(0, 1)}${attributes.id ?? ''}`, note);
      } else if (DRAWING.has(name)) pictures.begin();
      else pictures.read(name, attributes);
    },
    close: (name) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (name === 'p' && note) flow.text('\n');
      else if (name === 'p') {
        if (isText) for (const found of flow.here.media) found.after = placeOf();
        flow.end();
      } else if (name === 't') inText = false;
      else if (name === 'hyperlink' || name === 'fldSimple') flow.endLink();
      else if (GRID[name]) grid.close(GRID[name], flow);
      else if (name === 'txbxContent') flow.endFigure();
      else if (name === 'footnote' || name === 'endnote') {
        flow.end();
        note = null;
      } else if (DRAWING.has(name)) pictures.end();
    },
    text: (words) => {
      if (skipped > 0) return;
      if (inText) flow.text(words);
      else if (instruction !== null) instruction = (instruction + words).slice(0, 3000);
    },
  });
};

const HEADERS = /^word\/(?:header|footer)\d*\.xml$/;

/** Reads a text document (ECMA-376-1, §17): its text, its headers and footers, its notes. */
export const readDocx = async (parts: Parts): Promise<Draft> => {
  const body = await parts.text('word/document.xml');
  if (body === null) throw documentError('document-broken', 'word/document.xml');
  const roles = await readStyles(parts);
  const notes = new Map<string, Block>();
  const units: Unit[] = [];
  const read = async (part: string, xml: string, place: Unit['place']): Promise<void> => {
    const relations = await readRelations(parts, part);
    const flow = new Flow();
    const onNote = (id: string, block: Block) => notes.set(id, block);
    const isText = part === 'word/document.xml';
    readPart(xml, { flow, relations, roles, pictures: new Pictures(flow, relations), isText, onNote });
    units.push({ place, blocks: flow.blocks });
  };
  await read('word/document.xml', body, { in: 'text', number: null });
  for (const part of parts.names.filter((name) => HEADERS.test(name)))
    await read(part, (await parts.text(part)) ?? '', { in: 'header', number: null });
  for (const part of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const xml = await parts.text(part);
    if (xml !== null) await read(part, xml, { in: 'text', number: null });
  }
  return { units, notes, rights: [] };
};

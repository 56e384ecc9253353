import { documentError } from '../problem';
import type { Parts } from '../zip/parts';
import { type Block, type Box, type Draft, Flow, type Unit } from './flow';
import { Pictures } from './ooxml';
import { type Relation, readRelations } from './relations';
import { readXml } from './xml';

/** Elements that are one shape each. */
const SHAPES = new Set(['sp', 'pic', 'graphicFrame']);

interface Shape {
  box: Box | null;
  /** What kind of placeholder it is; '' for none. */
  holds: string;
}

interface Reading {
  flow: Flow;
  relations: ReadonlyMap<string, Relation>;
  /** Whether these are the notes of a slide, of which the body alone is words of the person. */
  isNotes: boolean;
  /** Whether it is a layout or a master, whose placeholders hold what a program tells who writes: "Click to edit Master title style". */
  isPattern: boolean;
}

/** Reads the shapes of a slide, a layout, a master, or the notes of a slide (ECMA-376-1, §19.3). */
const readShapes = (xml: string, { flow, relations, isNotes, isPattern }: Reading): void => {
  const pictures = new Pictures(flow, relations);
  const shapes: Shape[] = [];
  let skipped = 0;
  let inText = false;
  let inRun = false;
  let offset: readonly [number, number] | null = null;
  readXml(xml, {
    open: (name, attributes) => {
      if (skipped > 0 || name === 'Fallback') {
        skipped += 1;
        return;
      }
      const shape = shapes.at(-1);
      if (SHAPES.has(name)) {
        shapes.push({ box: null, holds: '' });
        pictures.begin();
      } else if (name === 'ph' && shape) shape.holds = attributes.type ?? 'body';
      else if (name === 'off') offset = [Number(attributes.x) || 0, Number(attributes.y) || 0];
      else if (name === 'ext' && offset && attributes.cx !== undefined) {
        const [x, y] = offset;
        if (shape && !shape.box) shape.box = [x, y, x + (Number(attributes.cx) || 0), y + (Number(attributes.cy) || 0)];
        offset = null;
      } else if (name === 'txBody') {
        const isTitle = /title/i.test(shape?.holds ?? '');
        const block = flow.begin(isNotes ? 'speaker' : isTitle ? 'heading' : 'text');
        block.box = shape?.box ?? null;
      } else if (name === 't') inText = true;
      else if (name === 'br') flow.text('\n');
      else if (name === 'r') inRun = true;
      else if (name === 'hlinkClick' && inRun) {
        const relation = relations.get(attributes['r:id'] ?? attributes.id ?? '');
        flow.beginLink(relation?.isOutside ? relation.target : '');
      } else pictures.read(name, attributes);
    },
    close: (name) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (SHAPES.has(name)) {
        const before = flow.blocks.length;
        pictures.end();
        const own = flow.blocks[before];
        if (own) own.box = shapes.at(-1)?.box ?? null;
        shapes.pop();
      } else if (name === 'txBody') flow.end();
      else if (name === 't') inText = false;
      else if (name === 'r') {
        inRun = false;
        if (flow.isOpen) flow.endLink();
      } else if (name === 'p' && flow.isOpen) flow.text('\n');
    },
    text: (words) => {
      const holds = shapes.at(-1)?.holds ?? '';
      if (skipped === 0 && inText && (!isNotes || holds === 'body') && (!isPattern || holds === '')) flow.text(words);
    },
  });
};

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** The slides in the order in which they are shown. */
const listSlides = async (parts: Parts): Promise<string[]> => {
  const part = 'ppt/presentation.xml';
  const xml = await parts.text(part);
  if (xml === null) throw documentError('document-broken', part);
  const relations = await readRelations(parts, part);
  const slides: string[] = [];
  readXml(xml, {
    open: (name, attributes) => {
      const target = name === 'sldId' ? relations.get(attributes['r:id'] ?? '')?.target : undefined;
      if (target) slides.push(target);
    },
    close: () => undefined,
  });
  return slides;
};

const LAYOUT = /^ppt\/slideLayouts\/[^/]{1,200}\.xml$/;
const MASTER = /^ppt\/slideMasters\/[^/]{1,200}\.xml$/;

/** Reads slides with their notes, and what stands on their layouts and masters. */
export const readPptx = async (parts: Parts): Promise<Draft> => {
  const units: Unit[] = [];
  const read = async (part: string, place: Unit['place']): Promise<void> => {
    const xml = await parts.text(part);
    if (xml === null) return;
    const relations = await readRelations(parts, part);
    const blocks: Block[] = [];
    const add = (text: string, own: ReadonlyMap<string, Relation>, isNotes: boolean) => {
      const flow = new Flow();
      readShapes(text, { flow, relations: own, isNotes, isPattern: place.in !== 'slide' });
      blocks.push(...flow.blocks);
    };
    add(xml, relations, false);
    const notes = [...relations.values()].find(({ type }) => type === 'notesSlide')?.target;
    const notesXml = notes ? await parts.text(notes) : null;
    if (notes && notesXml !== null) add(notesXml, await readRelations(parts, notes), true);
    units.push({ place, blocks });
  };
  for (const [i, part] of (await listSlides(parts)).entries()) await read(part, { in: 'slide', number: i + 1 });
  for (const [form, where] of [
    [LAYOUT, 'layout'],
    [MASTER, 'master'],
  ] as const) {
    const own = parts.names.filter((name) => form.test(name)).sort(byNumber);
    for (const [i, part] of own.entries()) await read(part, { in: where, number: i + 1 });
  }
  return { units, notes: new Map(), rights: [] };
};

import { documentError } from '../problem';
import type { Parts } from '../zip/parts';
import { resolve } from '../zip/parts';
import { type Block, type Box, type Draft, Flow, type Unit } from './flow';
import { kindOf, located } from './media-kind';
import { readXml } from './xml';

/** Paragraph styles of captions: LibreOffice's own, which its dialog for captions gives, in every language the same names in the file. */
const CAPTIONS = /^(?:caption|illustration|figure|drawing|image_20_caption|figurecaption)$/i;

/** A length (OpenDocument 1.3 part 3, §18.3.18) in hundredths of a millimeter, or 0. */
const lengthOf = (text = ''): number => {
  const [, amount, unit = ''] = /^(-?[\d.]{1,20})(cm|mm|in|pt)$/.exec(text) ?? [];
  return Number(amount ?? 0) * ({ cm: 1000, mm: 100, in: 2540, pt: 35.28 }[unit] ?? 0);
};

interface Frame {
  target: string | null;
  alt: string;
  box: Box;
  link: string;
}

/** Reads content.xml or styles.xml of a text or a presentation. */
const readPart = (xml: string, parents: Map<string, string>, isStyles: boolean) => {
  const units: { page: string | null; flow: Flow }[] = [];
  const notes = new Map<string, Block>();
  const frames: Frame[] = [];
  const loose: string[] = [];
  const grid: { table: number; row: number; column: number }[] = [];
  let tables = 0;
  let flow = new Flow();
  let skipped = 0;
  let inBody = isStyles;
  let inNotes = false;
  let described = false;
  let link = '';
  let note: { id: string; outer: Flow } | null = null;
  const start = (page: string | null) => {
    flow = new Flow();
    units.push({ page, flow });
  };
  const isCaption = (style: string): boolean => {
    for (let [name, turns]: [string | undefined, number] = [style, 0]; name && turns < 20; turns++) {
      if (CAPTIONS.test(name)) return true;
      name = parents.get(name);
    }
    return false;
  };
  let placeOf = (): number => 0;
  start(null);
  readXml(xml, {
    begin: (place) => {
      placeOf = place;
    },
    open: (name, attributes) => {
      if (skipped > 0) {
        skipped += 1;
        return;
      }
      if (name === 'style' && attributes['style:parent-style-name'])
        parents.set(attributes['style:name'] ?? '', attributes['style:parent-style-name']);
      if (name === 'fill-image' && attributes.href) loose.push(attributes.href);
      if (name === 'body') inBody = true;
      else if (name === 'tracked-changes' || name === 'annotation' || name === 'deletion') skipped = 1;
      else if (!inBody) return;
      else if (name === 'page' || name === 'master-page') {
        if (name === 'page' || isStyles) start(attributes['draw:name'] ?? attributes['style:name'] ?? '');
      } else if (name === 'notes') inNotes = true;
      else if (name === 'p' || name === 'h') {
        const role = inNotes
          ? 'speaker'
          : name === 'h'
            ? 'heading'
            : isCaption(attributes['style-name'] ?? '')
              ? 'caption'
              : 'text';
        const block = flow.begin(role);
        block.box = frames.at(-1)?.box ?? null;
      } else if (name === 's' || name === 'tab') flow.isOpen && flow.text(' ');
      else if (name === 'line-break') flow.isOpen && flow.text('\n');
      else if (name === 'a') {
        link = attributes.href ?? '';
        if (flow.isOpen) flow.beginLink(/^https?:/i.test(link) ? link : '');
      } else if (name === 'note') {
        const id = attributes.id ?? `note-${notes.size + 1}`;
        if (flow.isOpen) flow.here.notes.push(id);
        note = { id, outer: flow };
        flow = new Flow();
      } else if (name === 'note-citation') skipped = 1;
      else if (name === 'frame') {
        const [x, y] = [lengthOf(attributes['svg:x']), lengthOf(attributes['svg:y'])];
        const box: Box = [x, y, x + lengthOf(attributes['svg:width']), y + lengthOf(attributes['svg:height'])];
        frames.push({ target: null, alt: '', box, link: flow.isOpen ? '' : link });
      } else if (name === 'image' || name === 'plugin') {
        const frame = frames.at(-1);
        // Of several forms of one picture the first is the one that is shown.
        if (frame) frame.target ??= attributes.href ?? null;
      } else if (name === 'text-box') flow.beginFigure();
      else if (name === 'title' || name === 'desc') described = frames.length > 0;
      else if (name === 'table') {
        tables += 1;
        grid.push({ table: tables, row: -1, column: -1 });
      } else if (name === 'table-row')
        Object.assign(grid.at(-1) ?? {}, { row: (grid.at(-1)?.row ?? 0) + 1, column: -1 });
      else if (name === 'table-cell') {
        const here = grid.at(-1) ?? { table: 0, row: 0, column: -1 };
        here.column += 1;
        flow.beginCell(here.table, here.row, here.column);
      }
    },
    close: (name) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (!inBody) return;
      if (name === 'body') inBody = isStyles;
      else if (name === 'notes') inNotes = false;
      else if (name === 'p' || name === 'h') {
        if (!isStyles && !note) for (const found of flow.here.media) found.after = placeOf();
        flow.end();
      } else if (name === 'a') {
        link = '';
        if (flow.isOpen) flow.endLink();
      } else if (name === 'note' && note) {
        const text = flow.blocks.map((block) => block.text).join('\n');
        const links = flow.blocks.flatMap((block) => block.links);
        const [first] = flow.blocks;
        if (first) notes.set(note.id, { ...first, text, links });
        flow = note.outer;
        note = null;
      } else if (name === 'frame') {
        const frame = frames.pop();
        if (!frame?.target) return;
        const isAlone = !flow.isOpen;
        const place = located(frame.target, (target) => resolve('content.xml', target));
        flow.medium({ kind: kindOf(frame.target), ...place, alt: frame.alt.trim() });
        if (frame.link) flow.here.links.push({ text: '', address: frame.link });
        if (!isAlone) return;
        flow.here.box = frame.box;
        flow.end();
      } else if (name === 'text-box') flow.endFigure();
      else if (name === 'title' || name === 'desc') described = false;
      else if (name === 'table') grid.pop();
      else if (name === 'table-cell') flow.endCell();
    },
    text: (words) => {
      if (skipped > 0 || !inBody) return;
      const frame = frames.at(-1);
      if (described && frame) frame.alt = `${frame.alt} ${words}`.slice(0, 1000);
      else if (flow.isOpen) flow.text(words);
    },
  });
  return { units, notes, loose };
};

/** Reads a text or a presentation of OpenDocument (1.3, part 3): its text or slides with their notes, and its master pages. */
export const readOdf = async (parts: Parts): Promise<Draft> => {
  const content = await parts.text('content.xml');
  if (content === null) throw documentError('document-broken', 'content.xml');
  const parents = new Map<string, string>();
  const styles = await parts.text('styles.xml');
  const master = styles === null ? null : readPart(styles, parents, true);
  const { units, notes, loose } = readPart(content, parents, false);
  let slides = 0;
  const own = units.map(({ page, flow }): Unit => {
    if (page === null) return { place: { in: 'text', number: null }, blocks: flow.blocks };
    slides += 1;
    return { place: { in: 'slide', number: slides }, blocks: flow.blocks };
  });
  const backgrounds = new Flow();
  for (const target of new Set([...loose, ...(master?.loose ?? [])]))
    backgrounds.medium({ kind: 'image', ...located(target, (path) => resolve('styles.xml', path)), alt: '' });
  const masters = [...(master?.units.map(({ flow }) => flow) ?? []), backgrounds];
  return {
    units: [
      ...own,
      ...masters.map((flow, i): Unit => ({ place: { in: 'master', number: i + 1 }, blocks: flow.blocks })),
    ],
    notes,
    rights: [],
  };
};

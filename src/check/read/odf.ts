import { documentError } from '../problem';
import { type Parts, resolve } from '../zip/parts';
import { type Block, type Box, type Draft, Flow, Grid, type Unit } from './flow';
import { kindOf, located } from './media-kind';
import { readXml } from './xml';

type Attributes = Readonly<Record<string, string>>;

/** Paragraph styles of captions: LibreOffice's own, which its dialog for captions gives, in every language the same names in the file. */
const CAPTIONS = /^(?:caption|illustration|figure|drawing|image_20_caption|figurecaption)$/i;
/** What is in a file and not in the text: deleted text, remarks, the mark of a note. */
const NOT_READ = new Set(['tracked-changes', 'annotation', 'deletion', 'note-citation']);
/** Shapes that have a place on their page. */
const SHAPES = new Set(['frame', 'custom-shape', 'rect', 'ellipse']);
const GRID: Readonly<Record<string, 'table' | 'row' | 'cell'>> = {
  ...{ table: 'table', 'table-row': 'row', 'table-cell': 'cell' },
};

/** A length (OpenDocument 1.3 part 3, §18.3.18) in hundredths of a millimeter, or 0. */
const lengthOf = (text = ''): number => {
  const [, amount, unit = ''] = /^(-?[\d.]{1,20})(cm|mm|in|pt)$/.exec(text) ?? [];
  return Number(amount ?? 0) * ({ cm: 1000, mm: 100, in: 2540, pt: 35.28 }[unit] ?? 0);
};

const boxOf = (attributes: Attributes): Box => {
  const [x, y] = [lengthOf(attributes['svg:x']), lengthOf(attributes['svg:y'])];
  return [x, y, x + lengthOf(attributes['svg:width']), y + lengthOf(attributes['svg:height'])];
};

interface Shape {
  target: string | null;
  alt: string;
  box: Box;
  /** Where it leads as a whole. */
  link: string;
  /** Whether it is a master page's own field for a title or a text, which holds what a program tells who writes. */
  isPrompt: boolean;
}

/** Reads content.xml or styles.xml of a text or a presentation, one element after the other. */
class Reading {
  readonly units: { page: string | null; flow: Flow }[] = [];
  readonly notes = new Map<string, Block>();
  /** Pictures of styles: backgrounds. */
  readonly loose: string[] = [];
  placeOf: () => number = () => 0;
  private flow = new Flow();
  private readonly shapes: Shape[] = [];
  private readonly grid = new Grid();
  private skipped = 0;
  private inBody: boolean;
  private inNotes = false;
  private isDescribed = false;
  private link = '';
  private note: { id: string; outer: Flow } | null = null;

  constructor(
    private readonly parents: Map<string, string>,
    private readonly isStyles: boolean,
  ) {
    this.inBody = isStyles;
    this.start(null);
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipped > 0 || NOT_READ.has(name)) this.skipped += 1;
    else if (name === 'style' && attributes['style:parent-style-name'])
      this.parents.set(attributes['style:name'] ?? '', attributes['style:parent-style-name']);
    else if (name === 'fill-image' && attributes.href) this.loose.push(attributes.href);
    else if (name === 'body') this.inBody = true;
    else if (this.inBody) this.openInBody(name, attributes);
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped -= 1;
    else if (name === 'body') this.inBody = this.isStyles;
    else if (this.inBody) this.closeInBody(name);
  }

  text(words: string): void {
    if (this.skipped > 0 || !this.inBody) return;
    const shape = this.shapes.at(-1);
    if (this.isDescribed && shape) shape.alt = `${shape.alt} ${words}`.slice(0, 1000);
    else if (this.flow.isOpen && !shape?.isPrompt) this.flow.text(words);
  }

  private start(page: string | null): void {
    this.flow = new Flow();
    this.units.push({ page, flow: this.flow });
  }

  private openInBody(name: string, attributes: Attributes): void {
    const { flow } = this;
    if (name === 'page' || (name === 'master-page' && this.isStyles))
      this.start(attributes['draw:name'] ?? attributes['style:name'] ?? '');
    else if (name === 'notes') this.inNotes = true;
    else if (name === 'p' || name === 'h') {
      const role = this.isCaption(attributes['style-name'] ?? '') ? 'caption' : 'text';
      flow.begin(this.inNotes ? 'speaker' : name === 'h' ? 'heading' : role).box = this.shapes.at(-1)?.box ?? null;
    } else if (name === 's' || name === 'tab') flow.isOpen && flow.text(' ');
    else if (name === 'line-break') flow.isOpen && flow.text('\n');
    else if (name === 'a') {
      this.link = attributes.href ?? '';
      if (flow.isOpen) flow.beginLink(/^https?:/i.test(this.link) ? this.link : '');
    } else if (name === 'note') this.beginNote(attributes.id ?? `note-${this.notes.size + 1}`);
    else if (SHAPES.has(name)) {
      const link = flow.isOpen ? '' : this.link;
      const isPrompt = this.isStyles && attributes['presentation:class'] !== undefined;
      this.shapes.push({ target: null, alt: '', box: boxOf(attributes), link, isPrompt });
    } else if (name === 'image' || name === 'plugin') {
      const shape = this.shapes.at(-1);
      // Of several forms of one picture the first is the one that is shown.
      if (shape) shape.target ??= attributes.href ?? null;
    } else if (name === 'text-box') flow.beginFigure();
    else if (name === 'title' || name === 'desc') this.isDescribed = this.shapes.length > 0;
    else this.grid.open(GRID[name], flow);
  }

  private closeInBody(name: string): void {
    const { flow } = this;
    if (name === 'notes') this.inNotes = false;
    else if (name === 'p' || name === 'h') {
      if (!this.isStyles && !this.note) for (const found of flow.here.media) found.after = this.placeOf();
      flow.end();
    } else if (name === 'a') {
      this.link = '';
      if (flow.isOpen) flow.endLink();
    } else if (name === 'note') this.endNote();
    else if (SHAPES.has(name)) this.endShape();
    else if (name === 'text-box') flow.endFigure();
    else if (name === 'title' || name === 'desc') this.isDescribed = false;
    else this.grid.close(GRID[name], flow);
  }

  /** A note stands inside the text that refers to it. */
  private beginNote(id: string): void {
    if (this.flow.isOpen) this.flow.here.notes.push(id);
    this.note = { id, outer: this.flow };
    this.flow = new Flow();
  }

  private endNote(): void {
    if (!this.note) return;
    const { blocks } = this.flow;
    const [first] = blocks;
    const text = blocks.map((block) => block.text).join('\n');
    if (first) this.notes.set(this.note.id, { ...first, text, links: blocks.flatMap(({ links }) => links) });
    this.flow = this.note.outer;
    this.note = null;
  }

  private endShape(): void {
    const { flow } = this;
    const shape = this.shapes.pop();
    if (!shape?.target) return;
    const isAlone = !flow.isOpen;
    const place = located(shape.target, (target) => resolve('content.xml', target));
    flow.medium({ kind: kindOf(shape.target), ...place, alt: shape.alt.trim() });
    if (shape.link) flow.here.links.push({ text: '', address: shape.link });
    if (!isAlone) return;
    flow.here.box = shape.box;
    flow.end();
  }

  /** Whether a style is for captions, or was made from one that is. */
  private isCaption(style: string): boolean {
    let name: string | undefined = style;
    for (let turns = 0; name && turns < 20; turns++) {
      if (CAPTIONS.test(name)) return true;
      name = this.parents.get(name);
    }
    return false;
  }
}

const readPart = (xml: string, parents: Map<string, string>, isStyles: boolean): Reading => {
  const reading = new Reading(parents, isStyles);
  readXml(xml, {
    begin: (place) => {
      reading.placeOf = place;
    },
    open: (name, attributes) => reading.open(name, attributes),
    close: (name) => reading.close(name),
    text: (words) => reading.text(words),
  });
  return reading;
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

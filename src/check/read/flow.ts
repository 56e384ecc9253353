import type { NamedLink } from '../../signal/signal';
import { BLOCK_LENGTH, type Found, MEDIA_AT_MOST, type Place } from '../medium';

/** Where something stands on a slide, in the slide's own units: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** A paragraph, a heading, a caption, or the text of one shape. */
export interface Block {
  role: 'text' | 'heading' | 'caption' | 'speaker';
  text: string;
  links: NamedLink[];
  media: Found[];
  /** The figure, text box or cell that it is part of, 0 for none. */
  figure: number;
  /** The cell of a table that it is in. */
  cell: { table: number; row: number; column: number } | null;
  box: Box | null;
  /** The ids of the notes that it refers to. */
  notes: string[];
}

/** A piece of a document that is read from front to back: its text, a slide, a chapter. */
export interface Unit {
  place: Omit<Place, 'heading'>;
  blocks: Block[];
}

/** What a document has in it, before anybody says what belongs to what. */
export interface Draft {
  units: Unit[];
  /** Footnotes and endnotes by their ids. */
  notes: Map<string, Block>;
  /** What the document says of the rights to all that is in it, such as dc:rights. */
  rights: string[];
}

const BLOCKS_AT_MOST = 200_000;
const LINKS_AT_MOST = 50;

/** Collects the blocks of a unit while its markup is read. A block may hold others: a text box stands inside a paragraph. */
export class Flow {
  readonly blocks: Block[] = [];
  private readonly open: Block[] = [];
  private readonly figures: number[] = [];
  private readonly cells: NonNullable<Block['cell']>[] = [];
  private made = 0;
  private found = 0;
  private link: { address: string; text: string } | null = null;

  /** @param isApart true for a block that is no part of the flow: a note */
  begin(role: Block['role'] = 'text', isApart = false): Block {
    const block: Block = {
      ...{ role, text: '', links: [], media: [], box: null, notes: [] },
      figure: this.figures.at(-1) ?? 0,
      cell: this.cells.at(-1) ?? null,
    };
    this.open.push(block);
    if (!isApart && this.blocks.length < BLOCKS_AT_MOST) this.blocks.push(block);
    return block;
  }

  end(): void {
    this.endLink();
    this.open.pop();
  }

  /** Ends all that is open: markup of the web leaves things open. */
  endAll(): void {
    while (this.open.length > 0) this.end();
  }

  get isOpen(): boolean {
    return this.open.length > 0;
  }

  /** The block that is written into: what stands in none begins one. */
  get here(): Block {
    return this.open.at(-1) ?? this.begin();
  }

  text(words: string): void {
    if (words === '' || (this.open.length === 0 && words.trim() === '')) return;
    const block = this.here;
    const room = BLOCK_LENGTH - block.text.length;
    if (room > 0) block.text += words.slice(0, room);
    if (this.link && this.link.text.length < BLOCK_LENGTH) this.link.text += words.slice(0, BLOCK_LENGTH);
  }

  beginLink(address: string): void {
    this.endLink();
    this.link = { address, text: '' };
  }

  endLink(): void {
    const { link } = this;
    this.link = null;
    if (!link || link.address === '' || !this.open.at(-1)) return;
    const { links } = this.here;
    if (links.length < LINKS_AT_MOST)
      links.push({ text: link.text.replace(/\s+/g, ' ').trim().slice(0, 500), address: link.address.slice(0, 2000) });
  }

  medium(found: Found): void {
    this.found += 1;
    if (this.found > MEDIA_AT_MOST) return;
    found.alt = found.alt.slice(0, 500);
    this.here.media.push(found);
  }

  beginFigure(): void {
    this.made += 1;
    this.figures.push(this.made);
  }

  endFigure(): void {
    this.figures.pop();
  }

  /** Begins a cell, which is a figure of its own. Rows and columns are from 0. */
  beginCell(table: number, row: number, column: number): void {
    this.beginFigure();
    this.cells.push({ table, row, column });
  }

  endCell(): void {
    this.endFigure();
    this.cells.pop();
  }
}

/** Counts the rows and columns of tables, one inside the other, and tells a flow in which cell it is. */
export class Grid {
  private readonly stack: { table: number; row: number; column: number }[] = [];
  private tables = 0;

  open(what: 'table' | 'row' | 'cell' | undefined, flow: Flow): void {
    const here = this.stack.at(-1);
    if (what === 'table') {
      this.tables += 1;
      this.stack.push({ table: this.tables, row: -1, column: -1 });
    } else if (what === 'row' && here) Object.assign(here, { row: here.row + 1, column: -1 });
    else if (what === 'cell') {
      if (here) here.column += 1;
      flow.beginCell(here?.table ?? 0, here?.row ?? 0, here?.column ?? 0);
    }
  }

  close(what: 'table' | 'row' | 'cell' | undefined, flow: Flow): void {
    if (what === 'table') this.stack.pop();
    else if (what === 'cell') flow.endCell();
  }
}

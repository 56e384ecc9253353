import { wordsFor } from '../../attribution/language/all';
import { escapeXml } from '../export/xml';
import { CELLS, leftOutOf, type Telling, tellingOf } from './cells';
import type { AboutHandIn, Handed, HandIn, Parts, Writing } from './hand-in';
import { contentTypes, coreProperties, packageRelations, RELATIONS_END, RELATIONS_HEAD, relation } from './ooxml';
import { type Line, textOfLine } from './pieces';
import { COLUMNS, type Column } from './words';
import { FORMATS, PRINTED, sheetHead, workbook, xlsxStyles } from './xlsx-parts';
import { heightOf, WIDTHS } from './xlsx-size';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** What Excel takes: UTF-16 units of a cell, and links of a sheet (specifications and limits of Excel). */
const CELL_LENGTH = 32_767;
const LINKS_AT_MOST = 65_530;
const DAY_MS = 86_400_000;
/** Excel's day 0, with the 29 February 1900 that never was (ECMA-376 part 1, §18.17.4.1). */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A, B, …: the table has fewer columns than letters. */
const letterOf = (i: number): string => String.fromCharCode(65 + i);
const LAST = letterOf(COLUMNS.length - 1);

/** Excel reads _x000D_ as a sign: what looks like it is written as itself (§22.9.2.19, ST_Xstring). */
const asItself = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** A text is never a formula, whatever it begins with (§18.3.1.53, inlineStr). */
const textCell = (place: string, text: string, format: number): string => {
  const cut = text.length > CELL_LENGTH ? text.slice(0, CELL_LENGTH).toWellFormed() : text;
  return `<c r="${place}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${asItself(escapeXml(cut))}</t></is></c>`;
};

/** Where a cell of one line leads to, or null: it has one link at most, and LibreOffice makes one line of what is linked. */
const addressIn = (lines: readonly Line[]): string | null =>
  (lines.length === 1 && lines[0]?.pieces[0]?.address) || null;

/** A sheet while it is written: its rows, and beside it where its links lead to. */
class Xlsx implements Writing {
  private readonly sheet: (text: string) => void;
  private readonly relations: (text: string) => void;
  private readonly telling: Telling;
  private rows = 1;
  /** They stand behind the rows: as many as Excel takes, and so never more than some megabytes. */
  private readonly links: string[] = [];

  constructor(about: AboutHandIn, parts: Parts) {
    this.telling = tellingOf(about);
    parts.add('[Content_Types].xml', contentTypes(TYPES));
    parts.add('_rels/.rels', packageRelations('xl/workbook.xml'));
    parts.add('docProps/core.xml', coreProperties(about, this.telling));
    parts.add('xl/workbook.xml', workbook(about));
    parts.add(
      'xl/_rels/workbook.xml.rels',
      `${RELATIONS_HEAD}${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}${RELATIONS_END}`,
    );
    parts.add('xl/styles.xml', xlsxStyles());
    this.relations = parts.open('xl/worksheets/_rels/sheet1.xml.rels');
    this.relations(RELATIONS_HEAD);
    this.sheet = parts.open('xl/worksheets/sheet1.xml');
    this.sheet(
      sheetHead(
        this.telling,
        COLUMNS.map((column) => WIDTHS[column]),
      ),
    );
    const heads = COLUMNS.map((column, i) =>
      textCell(`${letterOf(i)}1`, this.telling.words.heads[column], FORMATS.head),
    );
    this.sheet(`<row r="1">${heads.join('')}</row>`);
  }

  add(handed: Handed): void {
    this.rows += 1;
    const texts = COLUMNS.map((column) => CELLS[column](handed, this.telling));
    const cells = COLUMNS.map((column, i) => this.cell(`${letterOf(i)}${this.rows}`, column, texts[i] ?? [], handed));
    this.sheet(`<row r="${this.rows}" ht="${heightOf(texts)}" customHeight="1">${cells.join('')}</row>`);
  }

  end(leftOut: readonly string[]): void {
    const last = this.rows;
    // Apart from the table: sorting it leaves this where it is.
    for (const line of leftOutOf(leftOut, this.telling)) {
      const row = last + 2;
      this.sheet(`<row r="${row}">${textCell(`A${row}`, textOfLine(line), FORMATS.note)}</row>`);
    }
    const links = this.links.length > 0 ? `<hyperlinks>${this.links.join('')}</hyperlinks>` : '';
    this.sheet(`</sheetData><autoFilter ref="A1:${LAST}${last}"/>${links}${PRINTED}</worksheet>`);
    this.relations(RELATIONS_END);
  }

  private cell(place: string, column: Column, lines: readonly Line[], handed: Handed): string {
    if (column === 'seenOn') {
      const days = Math.floor((Date.parse(handed.seenOn) - DAY_ZERO) / DAY_MS);
      return `<c r="${place}" s="${FORMATS.day}"><v>${days}</v></c>`;
    }
    if (lines.length === 0) return '';
    const address = column === 'credit' ? null : addressIn(lines);
    if (address) this.link(place, address);
    const isRightToLeft = column === 'credit' && wordsFor(handed.attribution).dir === 'rtl';
    const format = address ? FORMATS.link : isRightToLeft ? FORMATS.rightToLeft : FORMATS.text;
    return textCell(place, lines.map(textOfLine).join('\n'), format);
  }

  private link(place: string, address: string): void {
    if (this.links.length >= LINKS_AT_MOST) return;
    const id = `rId${this.links.length + 1}`;
    this.links.push(`<hyperlink ref="${place}" r:id="${id}"/>`);
    this.relations(relation(id, 'hyperlink', address, true));
  }
}

const TYPES = {
  '/xl/workbook.xml': `${TYPE}.sheet.main+xml`,
  '/xl/worksheets/sheet1.xml': `${TYPE}.worksheet+xml`,
  '/xl/styles.xml': `${TYPE}.styles+xml`,
};

/** A workbook of Excel (ECMA-376): the table alone, which a person sorts and goes on with. */
export const xlsx: HandIn = {
  id: 'xlsx',
  extension: 'xlsx',
  type: `${TYPE}.sheet`,
  isPackage: true,
  hasPictures: false,
  layouts: ['table'],
  start: (about, parts) => new Xlsx(about, parts),
};

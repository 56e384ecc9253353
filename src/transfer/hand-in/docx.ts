import { alternativeOf, captionOf, leftOutOf, noPictureOf, type Telling, tellingOf } from './cells';
import { docxSettings, docxStyles, WORD } from './docx-parts';
import { DRAWING, docxPicture } from './docx-picture';
import { PARAGRAPH_END, paragraph, paragraphHead } from './docx-text';
import { GROUPS, headsOf, linesIn } from './groups';
import type { AboutHandIn, Handed, HandIn, Parts, Writing } from './hand-in';
import {
  contentTypes,
  coreProperties,
  OFFICE,
  packageRelations,
  RELATIONS_END,
  RELATIONS_HEAD,
  relation,
  XML,
} from './ooxml';
import type { Line } from './pieces';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A4, in twentieths of a point: a table lies on its side. */
const [SHORT, LONG, MARGIN] = [11906, 16838, 1134];
/** Pixels that a picture is high in a table at most. */
const CELL_HEIGHT = 72;

const section = ({ layout }: AboutHandIn, { isRightToLeft }: Telling): string => {
  const size =
    layout === 'table' ? `w:w="${LONG}" w:h="${SHORT}" w:orient="landscape"` : `w:w="${SHORT}" w:h="${LONG}"`;
  const margins = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${MARGIN}"`).join(' ');
  return `<w:sectPr><w:pgSz ${size}/><w:pgMar ${margins} w:header="567" w:footer="567" w:gutter="0"/>${isRightToLeft ? '<w:bidi/>' : ''}</w:sectPr>`;
};

const TABLE_WIDTH = LONG - 2 * MARGIN;
const widthOf = (part: number): number => Math.round((TABLE_WIDTH * part) / 100);

const cell = (width: number, paragraphs: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${widthOf(width)}" w:type="dxa"/></w:tcPr>${paragraphs || `${paragraphHead({ style: 'TableText' }, false)}${PARAGRAPH_END}`}</w:tc>`;

/** A document while it is written: its text, and beside it what its links and pictures are. */
class Docx implements Writing {
  private readonly text: (text: string) => void;
  private readonly relations: (text: string) => void;
  private readonly telling: Telling;
  private relationCount = 0;
  private pictures = 0;

  constructor(
    private readonly about: AboutHandIn,
    private readonly parts: Parts,
  ) {
    this.telling = tellingOf(about);
    parts.add('[Content_Types].xml', contentTypes(TYPES));
    parts.add('_rels/.rels', packageRelations('word/document.xml'));
    parts.add('docProps/core.xml', coreProperties(about, this.telling));
    parts.add('word/styles.xml', docxStyles(about));
    parts.add('word/settings.xml', docxSettings(about));
    this.relations = parts.open('word/_rels/document.xml.rels');
    this.relations(RELATIONS_HEAD);
    this.relate('styles', 'styles.xml');
    this.relate('settings', 'settings.xml');
    this.text = parts.open('word/document.xml');
    this.text(`${XML}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:wp="${DRAWING}"><w:body>`);
    this.text(this.line({ pieces: [{ text: about.project.name }] }, 'Heading1'));
    if (about.layout === 'table') this.text(this.tableHead());
  }

  add(handed: Handed): void {
    this.text(this.about.layout === 'table' ? this.row(handed) : this.item(handed));
  }

  end(leftOut: readonly string[]): void {
    // A table is followed by a paragraph, or Word repairs the document.
    if (this.about.layout === 'table') this.text(`</w:tbl>${this.line({ pieces: [] }, 'TableText')}`);
    for (const line of leftOutOf(leftOut, this.telling)) this.text(this.line(line, 'Normal'));
    this.text(`${section(this.about, this.telling)}</w:body></w:document>`);
    this.relations(RELATIONS_END);
  }

  /** Writes a relationship of the text down, and returns its id. */
  private relate(type: string, target: string, isExternal = false): string {
    this.relationCount += 1;
    const id = `rId${this.relationCount}`;
    this.relations(relation(id, type, target, isExternal));
    return id;
  }

  private line(line: Line, style: string): string {
    return paragraph(line, { style }, this.telling, (address) => this.relate('hyperlink', address, true));
  }

  private picture(handed: Handed, style: string, most = Number.POSITIVE_INFINITY): string {
    const { picture } = handed;
    if (!picture) return '';
    this.pictures += 1;
    const name = `media/${this.pictures}.jpeg`;
    // Its bytes are small enough already.
    this.parts.add(`word/${name}`, picture.bytes, true);
    const id = this.relate('image', name);
    const scale = Math.min(1, most / picture.height);
    const size = { ...picture, width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
    const drawn = docxPicture(size, this.pictures, id, alternativeOf(handed));
    return `${paragraphHead({ style, isKept: true }, this.telling.isRightToLeft)}${drawn}${PARAGRAPH_END}`;
  }

  private item(handed: Handed): string {
    const none = noPictureOf(handed, this.telling).map((line) => this.line(line, 'NoPicture'));
    return `${this.picture(handed, 'Picture')}${none.join('')}${this.line(captionOf(handed, this.telling), 'Caption')}`;
  }

  private tableHead(): string {
    const { isRightToLeft } = this.telling;
    const grid = GROUPS.map(({ width }) => `<w:gridCol w:w="${widthOf(width)}"/>`).join('');
    const heads = GROUPS.map((group) =>
      cell(
        group.width,
        headsOf(group, this.telling)
          .map((text) => this.line({ pieces: [{ text }] }, 'TableHead'))
          .join(''),
      ),
    );
    return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>${isRightToLeft ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${TABLE_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads.join('')}</w:tr>`;
  }

  private row(handed: Handed): string {
    const cells = GROUPS.map((group) => {
      const lines = linesIn(group, handed, this.telling).map((line) => this.line(line, 'TableText'));
      const picture = group.hasPicture ? this.picture(handed, 'TableText', CELL_HEIGHT) : '';
      return cell(group.width, `${picture}${lines.join('')}`);
    });
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  }
}

const TYPES = {
  '/word/document.xml': `${TYPE}.document.main+xml`,
  '/word/styles.xml': `${TYPE}.styles+xml`,
  '/word/settings.xml': `${TYPE}.settings+xml`,
};

/** A document of Word (ECMA-376): credits as captions below their pictures, or a table. */
export const docx: HandIn = {
  id: 'docx',
  extension: 'docx',
  type: `${TYPE}.document`,
  isPackage: true,
  hasPictures: true,
  layouts: ['list', 'table'],
  start: (about, parts) => new Docx(about, parts),
};

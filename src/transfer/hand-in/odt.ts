import { wordsFor } from '../../attribution/language/all';
import { escapeXml } from '../export/xml';
import { alternativeOf, captionOf, leftOutOf, noPictureOf, type Telling, tellingOf } from './cells';
import { holdDirections } from './direction';
import { GROUPS, headsOf, linesIn } from './groups';
import type { AboutHandIn, Handed, HandIn, Parts, Writing } from './hand-in';
import { automaticStyles, directed, ODT_TYPE, odfHead, odtMeta, odtStyles, XML_HEAD } from './odt-parts';
import type { Line, Piece } from './pieces';

/** Centimeters of a pixel, at 96 of them to the inch. */
const PIXEL_CM = 2.54 / 96;
/** Pixels that a picture is high in a table at most. */
const CELL_HEIGHT = 72;
const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';

const entry = (path: string, type: string, more = ''): string =>
  `<manifest:file-entry manifest:full-path="${path}"${more} manifest:media-type="${type}"/>`;

/** Several spaces in a row are one to OpenDocument (§6.1.2): the others are elements. */
const textOf = (text: string): string => escapeXml(text).replace(/(?<= ) /g, '<text:s/>');

const span = ({ text, isStrong, address }: Piece, language: string | null): string => {
  const inLanguage = language
    ? `<text:span text:style-name="in-${language}">${textOf(text)}</text:span>`
    : textOf(text);
  const strong = isStrong ? `<text:span text:style-name="Strong">${inLanguage}</text:span>` : inLanguage;
  if (!address) return strong;
  return `<text:a xlink:type="simple" xlink:href="${escapeXml(address)}" text:style-name="Internet_20_link">${strong}</text:a>`;
};

/** A document while it is written: its text, and beside it the list of its parts. */
class Odt implements Writing {
  private readonly text: (text: string) => void;
  private readonly manifest: (text: string) => void;
  private readonly telling: Telling;
  private pictures = 0;

  constructor(
    private readonly about: AboutHandIn,
    private readonly parts: Parts,
  ) {
    this.telling = tellingOf(about);
    // The first part, and not packed: programs know the file by these bytes (part 2, §3.3).
    parts.add('mimetype', ODT_TYPE, true);
    parts.add('meta.xml', odtMeta(about, this.telling));
    parts.add('styles.xml', odtStyles(about, this.telling));
    this.manifest = parts.open('META-INF/manifest.xml');
    this.manifest(`${XML_HEAD}<manifest:manifest xmlns:manifest="${MANIFEST}" manifest:version="1.3">`);
    this.manifest(entry('/', ODT_TYPE, ' manifest:version="1.3"'));
    for (const name of ['content.xml', 'styles.xml', 'meta.xml']) this.manifest(entry(name, 'text/xml'));
    this.text = parts.open('content.xml');
    this.text(`${odfHead('document-content')}${automaticStyles(this.telling)}<office:body><office:text>`);
    this.text(`<text:h text:style-name="Heading_20_1" text:outline-level="1">${textOf(about.project.name)}</text:h>`);
    if (about.layout === 'table') this.text(this.tableHead());
  }

  add(handed: Handed): void {
    this.text(this.about.layout === 'table' ? this.row(handed) : this.item(handed));
  }

  end(leftOut: readonly string[]): void {
    if (this.about.layout === 'table') this.text('</table:table>');
    for (const line of leftOutOf(leftOut, this.telling)) this.text(this.line(line, 'Caption'));
    this.text('</office:text></office:body></office:document-content>');
    this.manifest('</manifest:manifest>');
  }

  private line(line: Line, style: string): string {
    const { language } = line;
    const isRightToLeft = language ? wordsFor({ language }).dir === 'rtl' : this.telling.isRightToLeft;
    const { pieces } = isRightToLeft ? holdDirections(line) : line;
    const other = language && language !== this.telling.language ? language : null;
    return `<text:p text:style-name="${directed(style, isRightToLeft)}">${pieces.map((piece) => span(piece, other)).join('')}</text:p>`;
  }

  private picture(handed: Handed, style: string, most = Number.POSITIVE_INFINITY): string {
    const { picture } = handed;
    if (!picture) return '';
    this.pictures += 1;
    const name = `Pictures/${this.pictures}.jpeg`;
    // Its bytes are small enough already.
    this.parts.add(name, picture.bytes, true);
    this.manifest(entry(name, 'image/jpeg'));
    const scale = Math.min(1, most / picture.height) * PIXEL_CM;
    const [width, height] = [picture.width, picture.height].map((pixels) => `${(pixels * scale).toFixed(3)}cm`);
    const frame = `<draw:frame draw:name="Picture ${this.pictures}" text:anchor-type="as-char" svg:width="${width}" svg:height="${height}"><draw:image xlink:href="${name}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:desc>${escapeXml(alternativeOf(handed))}</svg:desc></draw:frame>`;
    return `<text:p text:style-name="${directed(style, this.telling.isRightToLeft)}">${frame}</text:p>`;
  }

  private item(handed: Handed): string {
    const none = noPictureOf(handed, this.telling).map((line) => this.line(line, 'Picture'));
    return `${this.picture(handed, 'Picture')}${none.join('')}${this.line(captionOf(handed, this.telling), 'Caption')}`;
  }

  private cell(content: string): string {
    return `<table:table-cell table:style-name="cell" office:value-type="string">${content || '<text:p/>'}</table:table-cell>`;
  }

  private tableHead(): string {
    const columns = GROUPS.map((_, i) => `<table:table-column table:style-name="column${i}"/>`).join('');
    const heads = GROUPS.map((group) =>
      this.cell(
        headsOf(group, this.telling)
          .map((text) => this.line({ pieces: [{ text }] }, 'Table_20_Heading'))
          .join(''),
      ),
    );
    return `<table:table table:name="1" table:style-name="table">${columns}<table:table-header-rows><table:table-row table:style-name="row">${heads.join('')}</table:table-row></table:table-header-rows>`;
  }

  private row(handed: Handed): string {
    const cells = GROUPS.map((group) => {
      const lines = linesIn(group, handed, this.telling).map((line) => this.line(line, 'Table_20_Contents'));
      const picture = group.hasPicture ? this.picture(handed, 'Table_20_Contents', CELL_HEIGHT) : '';
      return this.cell(`${picture}${lines.join('')}`);
    });
    return `<table:table-row table:style-name="row">${cells.join('')}</table:table-row>`;
  }
}

/** A document of LibreOffice and others (OASIS OpenDocument 1.3): credits as captions below their pictures, or a table. */
export const odt: HandIn = {
  id: 'odt',
  extension: 'odt',
  type: ODT_TYPE,
  isPackage: true,
  hasPictures: true,
  layouts: ['list', 'table'],
  start: (about, parts) => new Odt(about, parts),
};

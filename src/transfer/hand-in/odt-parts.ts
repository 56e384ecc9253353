import { escapeXml } from '../export/xml';
import type { Telling } from './cells';
import { GROUPS } from './groups';
import type { AboutHandIn } from './hand-in';
import { TAGS } from './language/tag';

/** The parts of an .odt that no credit changes (OASIS OpenDocument 1.3, part 3: §3.16 styles, §4.3 metadata). */

export const ODT_TYPE = 'application/vnd.oasis.opendocument.text';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const SPACES = [
  ...['office', 'style', 'text', 'table', 'meta'].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`),
  `xmlns:draw="${OASIS}:drawing:1.0"`,
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${OASIS}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** The beginning of a part: its one element, with every name that it may use. */
export const odfHead = (element: string): string => `${XML_HEAD}<office:${element} ${SPACES} office:version="1.3">`;

const languageOf = ({ language }: Telling): string => {
  const mark = (tag: string, suffix: string): string => {
    const [name, country] = tag.split('-');
    const space = suffix === '' ? 'fo' : 'style';
    return `${space}:language${suffix}="${name}" ${space}:country${suffix}="${country}"`;
  };
  const latin = language === 'ar' || language === 'ja' ? 'en' : language;
  return [mark(TAGS[latin], ''), mark(TAGS.ja, '-asian'), mark(TAGS.ar, '-complex')].join(' ');
};

const SIZES = (points: number): string =>
  `fo:font-size="${points}pt" style:font-size-asian="${points}pt" style:font-size-complex="${points}pt"`;
const BOLD = 'fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"';

/** @param name as OpenDocument writes one: _20_ is a space */
const style = (name: string, display: string, paragraph: string, text: string, more = ''): string =>
  `<style:style style:name="${name}" style:display-name="${display}" style:family="paragraph" style:parent-style-name="Standard"${more}><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;

/** Where lines begin. LibreOffice takes "start" for the left, whatever the direction. */
const towards = (isRightToLeft: boolean): string =>
  `fo:text-align="${isRightToLeft ? 'right' : 'left'}" style:writing-mode="${isRightToLeft ? 'rl-tb' : 'lr-tb'}"`;

/** Styles of a credit in either direction, which may be another than the document's. */
export const directed = (name: string, isRightToLeft: boolean): string => (isRightToLeft ? `${name}_20_RTL` : name);
const both = (name: string, display: string, paragraph: string, text: string): string =>
  [false, true]
    .map((isRtl) =>
      style(directed(name, isRtl), isRtl ? `${display} RTL` : display, `${paragraph} ${towards(isRtl)}`, text),
    )
    .join('');

export const odtStyles = ({ layout }: AboutHandIn, telling: Telling): string => {
  const { isRightToLeft } = telling;
  const [width, height, turn] = layout === 'table' ? ['29.7cm', '21cm', 'landscape'] : ['21cm', '29.7cm', 'portrait'];
  const heading = `style:default-outline-level="1" style:next-style-name="Standard" style:class="text"`;
  return `${odfHead('document-styles')}<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties ${towards(isRightToLeft)}/><style:text-properties fo:font-family="Calibri, Carlito, sans-serif" ${SIZES(11)} ${languageOf(telling)}/></style:default-style><style:style style:name="Standard" style:family="paragraph" style:class="text"/>${style('Heading_20_1', 'Heading 1', `fo:margin-bottom="0.4cm" fo:keep-with-next="always" ${towards(isRightToLeft)}`, `${SIZES(18)} ${BOLD}`, ` ${heading}`)}${both('Caption', 'Caption', 'fo:margin-bottom="0.5cm" fo:keep-together="always"', SIZES(10))}${both('Picture', 'Picture', 'fo:margin-top="0.2cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"', SIZES(10))}${both('Table_20_Contents', 'Table Contents', 'fo:margin-bottom="0.07cm"', SIZES(8))}${both('Table_20_Heading', 'Table Heading', '', `${SIZES(8)} ${BOLD}`)}<style:style style:name="Strong" style:family="text"><style:text-properties ${BOLD}/></style:style><style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties fo:color="#0b57a4" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style></office:styles><office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" style:print-orientation="${turn}" fo:margin="2cm" style:writing-mode="${isRightToLeft ? 'rl-tb' : 'lr-tb'}"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"/></office:master-styles></office:document-styles>`;
};

/** The width of A4 on its side, without the margins. */
const TABLE_CM = 25.7;

/** Styles that the text alone uses: of its table, and of the languages of its credits. */
export const automaticStyles = ({ isRightToLeft }: Telling): string => {
  const columns = GROUPS.map(
    ({ width }, i) =>
      `<style:style style:name="column${i}" style:family="table-column"><style:table-column-properties style:column-width="${((width * TABLE_CM) / 100).toFixed(3)}cm"/></style:style>`,
  );
  const languages = Object.entries(TAGS).map(([language, tag]) => {
    const [name, country] = tag.split('-');
    const [space, suffix] =
      language === 'ar' ? ['style', '-complex'] : language === 'ja' ? ['style', '-asian'] : ['fo', ''];
    return `<style:style style:name="in-${language}" style:family="text"><style:text-properties ${space}:language${suffix}="${name}" ${space}:country${suffix}="${country}"/></style:style>`;
  });
  return `<office:automatic-styles>${languages.join('')}<style:style style:name="table" style:family="table"><style:table-properties style:width="${TABLE_CM}cm" table:align="margins" style:writing-mode="${isRightToLeft ? 'rl-tb' : 'lr-tb'}"/></style:style>${columns.join('')}<style:style style:name="row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style><style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #a0a0a0"/></style:style></office:automatic-styles>`;
};

export const odtMeta = ({ project, author, at }: AboutHandIn, { language }: Telling): string =>
  `${odfHead('document-meta')}<office:meta><meta:generator>Commoner</meta:generator><dc:title>${escapeXml(project.name)}</dc:title>${author ? `<meta:initial-creator>${escapeXml(author)}</meta:initial-creator><dc:creator>${escapeXml(author)}</dc:creator>` : ''}<meta:creation-date>${escapeXml(at)}</meta:creation-date><dc:date>${escapeXml(at)}</dc:date><dc:language>${TAGS[language]}</dc:language></office:meta></office:document-meta>`;

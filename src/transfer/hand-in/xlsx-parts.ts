import { escapeXml } from '../export/xml';
import type { Telling } from './cells';
import type { AboutHandIn } from './hand-in';
import { OFFICE, XML } from './ooxml';

/** The parts of an .xlsx that no credit changes (ECMA-376 part 1, §18.2 the workbook, §18.8 its styles). */

export const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The formats of cells, by their place in the styles. */
export const FORMATS = { text: 0, head: 1, link: 2, day: 3, rightToLeft: 4, note: 5 } as const;

/** What a cell begins with says nothing of its direction where that is a name. */
const wrapped = (isRightToLeft: boolean): string =>
  `<alignment vertical="top" wrapText="1"${isRightToLeft ? ' readingOrder="2"' : ''}/>`;
const format = (font: number, number = 0, isRightToLeft = false): string =>
  `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyAlignment="1"${font ? ' applyFont="1"' : ''}${number ? ' applyNumberFormat="1"' : ''}>${wrapped(isRightToLeft)}</xf>`;

/** A text that runs on over the cells beside it. */
const NOTE = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const font = (more = ''): string => `<font>${more}<sz val="11"/>`;
/** 14 is the format of a day, which every country has in its own way (§18.8.30). */
const DAY = 14;

export const xlsxStyles = (): string =>
  `${XML}<styleSheet xmlns="${SHEET}"><fonts count="3">${font()}<name val="Calibri"/></font>${font('<b/>')}<name val="Calibri"/></font>${font('<u/>')}<color rgb="FF0B57A4"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${format(0)}${format(1)}${format(2)}${format(0, DAY)}${format(0, 0, true)}${NOTE}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A name of a sheet has at most 31 UTF-16 units, and none of these signs; an apostrophe stands at neither end. */
const sheetName = (name: string): string => {
  const clean = name.replace(/[\\/?*[\]:]/g, ' ').trim();
  return (
    clean
      .slice(0, 31)
      .toWellFormed()
      .replaceAll('\ufffd', '')
      .replace(/^'{1,31}|'{1,31}$/g, '')
      .trim() || '1'
  );
};

/**
 * How the sheet is printed: A4 on its side, and two pages side by side, because seventeen columns on one would be four points high
 * (§18.3.1.62 and §18.3.1.63).
 */
export const PRINTED =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="2" fitToHeight="0"/>';

/** One sheet, whose head and first column are on every page that is printed. */
export const workbook = ({ project }: AboutHandIn): string => {
  const name = sheetName(project.name);
  const quoted = `'${name.replaceAll("'", "''")}'`;
  return `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeXml(quoted)}!$A:$A,${escapeXml(quoted)}!$1:$1</definedName></definedNames></workbook>`;
};

/** What stands before the rows. @param widths of the columns, in letters */
export const sheetHead = ({ isRightToLeft }: Telling, widths: readonly number[]): string => {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `${XML}<worksheet xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${isRightToLeft ? ' rightToLeft="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
};

import { escapeHtml } from '../../attribution/escape-html';
import { type CreditList, type Line, piecesOfLine } from './line';
import type { Piece } from './piece';

/** The names of the elements of a presentation: of its transitional form or its strict one (ECMA-376-1, part 1 and part 4). */
export interface Forms {
  presentation: string;
  drawing: string;
  relationships: string;
}

const TRANSITIONAL: Forms = {
  presentation: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT: Forms = {
  presentation: 'http://purl.oclc.org/ooxml/presentationml/main',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export const formsOf = (presentation: string): Forms =>
  presentation.slice(0, 20_000).includes(STRICT.presentation) ? STRICT : TRANSITIONAL;

/** The layout of a slide, and whether it has a field for a title and one for a text. */
export interface Layout {
  part: string;
  hasFields: boolean;
}

interface Around {
  forms: Forms;
  layout: Layout;
  /** The size of a slide in EMU: 914,400 are an inch. */
  width: number;
  height: number;
}

/** Hundredths of a point. */
const SIZE = 1200;
const HEADING_SIZE = 2800;

/** A slide with a heading and a list of credits, and what it refers to. */
export const writeSlide = (
  { heading, lines }: CreditList,
  { forms, layout, width, height }: Around,
): { xml: string; relations: string } => {
  const layoutTarget = layout.part.replace(/^ppt\//, '../');
  const related = [
    `<Relationship Id="rId1" Type="${forms.relationships}/slideLayout" Target="${escapeHtml(layoutTarget)}"/>`,
  ];
  const linkTo = (address: string): string => {
    const id = `rId${related.length + 1}`;
    related.push(
      `<Relationship Id="${id}" Type="${forms.relationships}/hyperlink" Target="${escapeHtml(address)}" TargetMode="External"/>`,
    );
    return id;
  };
  const run = ({ text, address }: Piece, size = SIZE): string => {
    const link = address === null ? '' : `<a:hlinkClick r:id="${linkTo(address)}"/>`;
    return `<a:r><a:rPr sz="${size}">${link}</a:rPr><a:t>${escapeHtml(text)}</a:t></a:r>`;
  };
  const paragraph = (line: Line): string =>
    `<a:p>${piecesOfLine(line)
      .map((piece) => run(piece))
      .join('')}</a:p>`;
  const [left, top] = [Math.round(width * 0.07), Math.round(height * 0.06)];
  const box = (y: number, tall: number): string =>
    `<p:spPr><a:xfrm><a:off x="${left}" y="${y}"/><a:ext cx="${width - 2 * left}" cy="${tall}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`;
  const shape = (id: number, name: string, field: string, place: string, text: string): string =>
    layout.hasFields
      ? `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${field}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${text}</p:txBody></p:sp>`
      : `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>${place}<p:txBody><a:bodyPr wrap="square"><a:normAutofit/></a:bodyPr><a:lstStyle/>${text}</p:txBody></p:sp>`;
  // In a field the template says how large a title is.
  const title = layout.hasFields
    ? `<a:p><a:r><a:t>${escapeHtml(heading)}</a:t></a:r></a:p>`
    : `<a:p>${run({ text: heading, address: null }, HEADING_SIZE)}</a:p>`;
  const shapes = [
    shape(2, 'Title 1', 'type="title"', box(top, Math.round(height * 0.12)), title),
    shape(
      3,
      'Content 2',
      'idx="1"',
      box(Math.round(height * 0.2), Math.round(height * 0.72)),
      lines.map(paragraph).join(''),
    ),
  ].join('');
  const names = `xmlns:a="${forms.drawing}" xmlns:r="${forms.relationships}" xmlns:p="${forms.presentation}"`;
  const group =
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return {
    xml: `${head}<p:sld ${names}><p:cSld><p:spTree>${group}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    relations: `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join('')}</Relationships>`,
  };
};

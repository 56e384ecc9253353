import { escapeXml } from '../export/xml';
import type { Picture } from './hand-in';

/** A picture inside a line (ECMA-376 part 1, §20.4.2.8 and §20.2.2.5). */

/** English metric units of a pixel: 914,400 to the inch, 96 pixels to the inch. */
const UNITS = 9525;
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

/**
 * @param turn of the pictures of the document, from 1
 * @param relation its relationship's id
 * @param words what it shows, for who does not see it
 */
export const docxPicture = ({ width, height }: Picture, turn: number, relation: string, words: string): string => {
  const size = `cx="${width * UNITS}" cy="${height * UNITS}"`;
  const alternative = escapeXml(words);
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${turn}" name="Picture ${turn}" descr="${alternative}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${MAIN}" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}"><pic:nvPicPr><pic:cNvPr id="${turn}" name="${turn}.jpeg" descr="${alternative}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
};

import { escapeHtml } from '../../attribution/escape-html';
import { documentError } from '../problem';
import { readXml } from '../read/xml';
import type { Parts } from '../zip/parts';
import { type CreditList, type Line, piecesOfLine, type Rewritten } from './line';
import type { Piece } from './piece';
import { splice } from './splice';

const BODY = 'content.xml';
/** Credits on one slide: more would not be read. */
const LINES_AT_MOST = 9;
/** Each new element says what its prefixes stand for: the document may call them otherwise. */
const DECLARED = Object.entries({
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  xlink: 'http://www.w3.org/1999/xlink',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
})
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');

const LIST_STYLE = 'CommonerCredits';
const TITLE_STYLE = 'CommonerCreditsTitle';
const FRAME_STYLE = 'CommonerCreditsFrame';
const sized = (name: string, points: number): string =>
  `<style:style ${DECLARED} style:name="${name}" style:family="paragraph"><style:text-properties fo:font-size="${points}pt"/></style:style>`;
/** Without a style of its own a frame is filled, as LibreOffice draws what nobody chose a look for. */
const STYLES = `<style:style ${DECLARED} style:name="${FRAME_STYLE}" style:family="graphic"><style:graphic-properties draw:fill="none" draw:stroke="none" draw:textarea-vertical-align="top"/></style:style>${sized(LIST_STYLE, 12)}${sized(TITLE_STYLE, 28)}`;

/** A body with styles of its own that can be added to: an element that is empty is opened, one that is missing is made. */
const withStyles = (body: string): string => {
  const opened = body.replace(/<([\w-]{1,40}:automatic-styles)\s{0,9}\/>/, '<$1></$1>');
  if (/<[\w-]{1,40}:automatic-styles\b/.test(opened)) return opened;
  return opened.replace(/<([\w-]{1,40}):body\b/, '<$1:automatic-styles></$1:automatic-styles>$&');
};

interface Slides {
  /** Behind which place the last slide ends, and where the document's own styles end. */
  end: number;
  styles: number;
  count: number;
  /** The look of the last slide. */
  style: string;
  master: string;
}

const readSlides = (xml: string): Slides => {
  const slides: Slides = { end: 0, styles: -1, count: 0, style: '', master: '' };
  let placeOf = (): number => 0;
  readXml(xml, {
    begin: (place) => {
      placeOf = place;
    },
    open: (name, attributes) => {
      if (name !== 'page') return;
      slides.count += 1;
      slides.style = attributes['draw:style-name'] ?? attributes['style-name'] ?? '';
      slides.master = attributes['draw:master-page-name'] ?? attributes['master-page-name'] ?? '';
    },
    close: (name) => {
      if (name === 'page') slides.end = placeOf();
    },
  });
  slides.styles = xml.search(/<\/[\w-]{1,40}:automatic-styles\s{0,9}>/);
  if (slides.end === 0 || slides.styles < 0) throw documentError('document-broken', BODY);
  return slides;
};

/** The size of a slide in centimeters, as the styles say it. */
const sizeOf = (styles: string): [width: number, height: number] => {
  const length = (pattern: RegExp, otherwise: number): number => {
    const [, amount, unit = 'cm'] = pattern.exec(styles) ?? [];
    return amount ? Number(amount) * ({ cm: 1, mm: 0.1, in: 2.54 }[unit] ?? 1) : otherwise;
  };
  return [
    length(/page-width=["']([\d.]{1,20})(cm|mm|in)["']/, 28),
    length(/page-height=["']([\d.]{1,20})(cm|mm|in)["']/, 15.75),
  ];
};

// On a slide LibreOffice reads a link's words where they are its own, and not in a span.
const write = ({ text, address }: Piece): string =>
  address === null
    ? escapeHtml(text)
    : `<text:a xlink:type="simple" xlink:href="${escapeHtml(address)}">${escapeHtml(text)}</text:a>`;

const writeLine = (line: Line): string =>
  `<text:p text:style-name="${LIST_STYLE}">${piecesOfLine(line).map(write).join('')}</text:p>`;

/**
 * Puts credits on new slides at the end, with the look of the last one.
 * @returns the parts that are written anew; none is new
 */
export const creditOdp = async (parts: Parts, { heading, lines }: CreditList): Promise<Rewritten> => {
  const text = await parts.text(BODY);
  if (text === null) throw documentError('document-broken', BODY);
  const body = withStyles(text);
  const { end, styles, count, style, master } = readSlides(body);
  const [width, height] = sizeOf((await parts.text('styles.xml')) ?? '');
  const cm = (length: number): string => `${length.toFixed(2)}cm`;
  const frame = (top: number, tall: number, words: string): string =>
    `<draw:frame draw:style-name="${FRAME_STYLE}" draw:layer="layout" svg:x="${cm(width * 0.07)}" svg:y="${cm(height * top)}" svg:width="${cm(width * 0.86)}" svg:height="${cm(height * tall)}"><draw:text-box>${words}</draw:text-box></draw:frame>`;
  const title = `<text:h text:style-name="${TITLE_STYLE}" text:outline-level="1">${escapeHtml(heading)}</text:h>`;
  const slide = (own: readonly Line[], i: number): string => {
    const looks = [
      style && ` draw:style-name="${escapeHtml(style)}"`,
      master && ` draw:master-page-name="${escapeHtml(master)}"`,
    ].join('');
    const list = own.map(writeLine).join('');
    return `<draw:page ${DECLARED} draw:name="credits${count + i + 1}"${looks}>${frame(0.06, 0.12, title)}${frame(0.2, 0.72, list)}</draw:page>`;
  };
  const pages = Array.from({ length: Math.ceil(lines.length / LINES_AT_MOST) }, (_, i) =>
    slide(lines.slice(i * LINES_AT_MOST, (i + 1) * LINES_AT_MOST), i),
  );
  const written = splice(body, [
    { at: styles, text: STYLES },
    { at: end, text: pages.join('') },
  ]);
  return { replaced: new Map([[BODY, written]]), added: new Map() };
};

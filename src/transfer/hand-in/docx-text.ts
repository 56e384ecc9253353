import { wordsFor } from '../../attribution/language/all';
import { type Language, languageOf } from '../../attribution/language/language';
import { escapeXml } from '../export/xml';
import type { Telling } from './cells';
import { holdDirections, runsRightToLeft } from './direction';
import { TAGS } from './language/tag';
import type { Line, Piece } from './pieces';

/** Text as WordprocessingML has it (ECMA-376 part 1, §17.3): paragraphs of runs, each with its language and direction. */

/** The language of a run: which of the three attributes Word reads hangs on the script (§17.3.2.20). */
const languageMark = (language: Language): string => {
  const script = language === 'ar' ? 'bidi' : language === 'ja' ? 'eastAsia' : 'val';
  return `<w:lang w:${script}="${TAGS[language]}"/>`;
};

const run = ({ text, isStrong }: Piece, language: Language, isLink: boolean): string => {
  const isRightToLeft = runsRightToLeft(text, wordsFor({ language }).dir === 'rtl');
  const properties = [
    isLink ? '<w:rStyle w:val="Hyperlink"/>' : '',
    isStrong ? '<w:b/><w:bCs/>' : '',
    isRightToLeft ? '<w:rtl/>' : '',
    languageMark(language),
  ].join('');
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
};

interface Paragraph {
  style: string;
  /** Whether it stays on the page of the paragraph after it. */
  isKept?: boolean;
}

/** What a paragraph begins with. @param isRightToLeft whether its lines are */
export const paragraphHead = ({ style, isKept }: Paragraph, isRightToLeft: boolean): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${isKept ? '<w:keepNext/>' : ''}${isRightToLeft ? '<w:bidi/>' : ''}</w:pPr>`;
export const PARAGRAPH_END = '</w:p>';

/**
 * A line as a paragraph.
 * @param link writes an address down, and returns its relationship's id
 */
export const paragraph = (line: Line, how: Paragraph, telling: Telling, link: (address: string) => string): string => {
  const language = line.language ?? telling.language;
  const isRightToLeft = line.language ? wordsFor({ language }).dir === 'rtl' : telling.isRightToLeft;
  const { pieces } = isRightToLeft ? holdDirections(line) : line;
  const runs = pieces.map((piece) =>
    piece.address
      ? `<w:hyperlink r:id="${link(piece.address)}" w:history="1">${run(piece, language, true)}</w:hyperlink>`
      : run(piece, language, false),
  );
  return `${paragraphHead(how, isRightToLeft)}${runs.join('')}${PARAGRAPH_END}`;
};

/** The language of a document, in the three scripts that Word tells apart. */
export const documentLanguages = (project: { language?: Language | undefined }): string => {
  const language = languageOf(project);
  const latin = language === 'ar' || language === 'ja' ? 'en' : language;
  return `w:val="${TAGS[latin]}" w:eastAsia="${TAGS.ja}" w:bidi="${TAGS.ar}"`;
};

import { documentLanguages } from './docx-text';
import type { AboutHandIn } from './hand-in';
import { XML } from './ooxml';

/** The parts of a .docx that no credit changes: its styles and settings (ECMA-376 part 1, §17.7 and §17.15). */

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const FONTS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Yu Gothic" w:cs="Arial"/>';

interface Style {
  id: string;
  name: string;
  paragraph?: string;
  run?: string;
  next?: string;
}

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

/** Names are Word's own, by which it and others know what a paragraph is. */
const STYLES: readonly Style[] = [
  {
    ...{ id: 'Heading1', name: 'heading 1', next: 'Normal' },
    paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="240"/><w:outlineLvl w:val="0"/>',
    run: `<w:b/><w:bCs/>${size(36)}`,
  },
  { id: 'Caption', name: 'caption', paragraph: '<w:keepLines/><w:spacing w:before="0" w:after="240"/>', run: size(20) },
  {
    id: 'Picture',
    name: 'Picture',
    next: 'Caption',
    paragraph: '<w:keepNext/><w:spacing w:before="120" w:after="60"/>',
  },
  {
    id: 'NoPicture',
    name: 'No Picture',
    next: 'Caption',
    paragraph: '<w:keepNext/><w:spacing w:before="120" w:after="60"/>',
    run: '<w:i/><w:iCs/><w:color w:val="595959"/>',
  },
  {
    id: 'TableHead',
    name: 'Table Head',
    paragraph: '<w:keepNext/><w:spacing w:after="0"/>',
    run: `<w:b/><w:bCs/>${size(16)}`,
  },
  { id: 'TableText', name: 'Table Text', paragraph: '<w:spacing w:after="40"/>', run: size(16) },
];

const styleOf = ({ id, name, paragraph = '', run = '', next }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const BORDER = 'w:val="single" w:sz="4" w:space="0" w:color="A0A0A0"';
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} ${BORDER}/>`).join('');
const CELL_MARGINS = ['left', 'right'].map((side) => `<w:${side} w:w="70" w:type="dxa"/>`).join('');

export const docxStyles = ({ project }: AboutHandIn): string =>
  `${XML}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${FONTS}${size(22)}<w:lang ${documentLanguages(project)}/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B57A4"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${SIDES}</w:tblBorders><w:tblCellMar>${CELL_MARGINS}</w:tblCellMar></w:tblPr></w:style>${STYLES.map(styleOf).join('')}</w:styles>`;

/** Without it Word opens the document as one of an older Word. */
export const docxSettings = ({ project }: AboutHandIn): string =>
  `${XML}<w:settings xmlns:w="${WORD}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang ${documentLanguages(project)}/></w:settings>`;

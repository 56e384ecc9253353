import { escapeXml } from '../export/xml';
import type { Telling } from './cells';
import type { AboutHandIn } from './hand-in';

/**
 * What the packages of Word and Excel have in common (ECMA-376 part 2, Open Packaging Conventions, and §15.2.12 of part 1 for the core
 * properties).
 */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
/** The namespace of relationships inside a document, and the beginning of their types. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What kind of thing each part is. @param parts names from the package's root, with their types. */
export const contentTypes = (parts: Readonly<Record<string, string>>): string => {
  const core = 'application/vnd.openxmlformats-package.core-properties+xml';
  const overrides = Object.entries({ ...parts, '/docProps/core.xml': core })
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
    .join('');
  return `${XML}<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/>${overrides}</Types>`;
};

/** Where the package begins. */
export const packageRelations = (document: string): string =>
  `${RELATIONS_HEAD}${relation('rId1', 'officeDocument', document)}<Relationship Id="rId2" Type="${CORE}" Target="docProps/core.xml"/>${RELATIONS_END}`;

export const RELATIONS_HEAD = `${XML}<Relationships xmlns="${RELATIONSHIPS}">`;
export const RELATIONS_END = '</Relationships>';

export const relation = (id: string, type: string, target: string, isExternal = false): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`;

/** The title, the author, the language and the time of a document. */
export const coreProperties = ({ project, author, at }: AboutHandIn, { language }: Telling): string => {
  const terms = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(at.replace(/\.\d+/, ''))}</dcterms:${name}>`;
  return `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ${terms} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(project.name)}</dc:title>${author ? `<dc:creator>${escapeXml(author)}</dc:creator>` : ''}${time('created')}${time('modified')}<dc:language>${language}</dc:language></cp:coreProperties>`;
};

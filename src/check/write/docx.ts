import { escapeHtml } from '../../attribution/escape-html';
import { documentError } from '../problem';
import { roleOfStyle } from '../read/docx';
import { readXml } from '../read/xml';
import type { Parts } from '../zip/parts';
import type { Piece } from './piece';
import { splice } from './splice';

/** A credit, and behind which place of the text it is put. */
export interface Placed {
  after: number;
  pieces: Piece[];
}

const BODY = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
/** What the text's own elements are of, in the two forms of the format (ECMA-376-1, part 1 and part 4), and their relations. */
const FORMS = [
  {
    prefix: /xmlns:([\w-]{1,40})=["']http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main["']/,
    relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  {
    prefix: /xmlns:([\w-]{1,40})=["']http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main["']/,
    relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
] as const;

/** The id of the document's own style for captions, whatever its language; null where it has none. */
const captionStyle = async (parts: Parts): Promise<string | null> => {
  const xml = await parts.text('word/styles.xml');
  let [id, found]: [string, string | null] = ['', null];
  if (xml !== null)
    readXml(xml, {
      open: (name, attributes) => {
        if (name === 'style') id = attributes.styleId ?? '';
        else if (name === 'name' && id && roleOfStyle(attributes.val ?? '') === 'caption') found ??= id;
      },
      close: (name) => {
        if (name === 'style') id = '';
      },
    });
  return found;
};

/** The prefix of the text's own elements, and what its relations are of. */
const namesOf = (xml: string): { w: string; relationships: string } => {
  const head = xml.slice(0, 20_000);
  for (const { prefix, relations } of FORMS) {
    const w = prefix.exec(head)?.[1];
    if (w) return { w, relationships: relations };
  }
  throw documentError('document-broken', BODY);
};

/**
 * Puts credits below the paragraphs of pictures, in the document's style for captions.
 * @returns the parts that are written anew, by their names
 */
export const creditDocx = async (parts: Parts, placed: readonly Placed[]): Promise<Map<string, string>> => {
  const [body, relations] = [await parts.text(BODY), await parts.text(RELATIONS)];
  if (body === null || relations === null) throw documentError('document-broken', BODY);
  const { w, relationships } = namesOf(body);
  const style = await captionStyle(parts);
  const links: string[] = [];
  const taken = new Set([...relations.matchAll(/\bId=["']([^"']{1,200})["']/g)].map(([, id]) => id));
  let last = 0;
  const linkTo = (address: string): string => {
    do last += 1;
    while (taken.has(`rIdCredit${last}`));
    const id = `rIdCredit${last}`;
    const type = `${relationships}/hyperlink`;
    links.push(`<Relationship Id="${id}" Type="${type}" Target="${escapeHtml(address)}" TargetMode="External"/>`);
    return id;
  };
  const run = (text: string, look = ''): string =>
    `<${w}:r>${look}<${w}:t xml:space="preserve">${escapeHtml(text)}</${w}:t></${w}:r>`;
  const write = ({ text, address }: Piece): string =>
    address === null
      ? run(text)
      : `<${w}:hyperlink xmlns:r="${relationships}" r:id="${linkTo(address)}">${run(
          text,
          `<${w}:rPr><${w}:color ${w}:val="0563C1"/><${w}:u ${w}:val="single"/></${w}:rPr>`,
        )}</${w}:hyperlink>`;
  const looks = style === null ? '' : `<${w}:pPr><${w}:pStyle ${w}:val="${escapeHtml(style)}"/></${w}:pPr>`;
  const written = splice(
    body,
    placed.map(({ after, pieces }) => ({ at: after, text: `<${w}:p>${looks}${pieces.map(write).join('')}</${w}:p>` })),
  );
  const end = relations.lastIndexOf('</Relationships>');
  if (end < 0) throw documentError('document-broken', RELATIONS);
  return new Map([
    [BODY, written],
    [RELATIONS, splice(relations, [{ at: end, text: links.join('') }])],
  ]);
};

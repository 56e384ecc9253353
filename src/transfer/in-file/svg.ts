import { linkable } from '../../attribution/linkable';
import { join } from '../../bytes/join';
import { asLetters, isAt, letters } from '../../bytes/letters';
import { element, escapeXml } from '../export/xml';
import { NAMESPACES, RDF, type Said } from '../export/xmp-properties';
import { carryError } from './carry-problem';
import { findProperties } from './find-properties';
import { findSvg } from './find-svg';

const BOM = '\xef\xbb\xbf';

/** Letters beyond ASCII as their numbers: they are the same in whatever the drawing is written in. */
const asAscii = (xml: string): string =>
  [...xml].map((letter) => (letter < '\x7f' ? letter : `&#${letter.codePointAt(0)};`)).join('');

/** What a drawing says of itself, as Inkscape and Creative Commons write it: each property once, a creator as an agent with a name. */
const listSaid = ({ title, creators, license, notices, source, terms }: Said): [name: string, xml: string][] => {
  const agent = (name: string, who: string) => `<${name}><cc:Agent>${element('dc:title', who)}</cc:Agent></${name}>`;
  const link = (name: string, address: string | null) =>
    address ? `<${name} rdf:resource="${escapeXml(address)}"/>` : '';
  const names = creators.map(({ name }) => name).filter((name) => name !== '');
  return [
    [`${NAMESPACES.dc}title`, element('dc:title', title)],
    [`${NAMESPACES.dc}creator`, names.map((name) => agent('dc:creator', name)).join('\n')],
    [`${NAMESPACES.dc}rights`, agent('dc:rights', notices.join(' ') || license.title)],
    [`${NAMESPACES.xmpRights}UsageTerms`, element('xmpRights:UsageTerms', terms)],
    [`${NAMESPACES.cc}license`, link('cc:license', linkable(license.address))],
    [`${NAMESPACES.cc}attributionName`, element('cc:attributionName', names.join(', '))],
    [`${NAMESPACES.cc}attributionURL`, link('cc:attributionURL', linkable(source))],
  ];
};

const workOf = (properties: readonly string[], about: string): string =>
  `<cc:Work xmlns:rdf="${RDF}" xmlns:dc="${NAMESPACES.dc}" xmlns:cc="${NAMESPACES.cc}" xmlns:xmpRights="${NAMESPACES.xmpRights}" rdf:about="${escapeXml(about)}">
${properties.join('\n')}
</cc:Work>
`;

/**
 * A drawing that says this in its metadata, and its title where it has none. What others said in it stays.
 * @throws CarryProblem
 */
export const writeSvg = (bytes: Uint8Array, said: Said): Uint8Array<ArrayBuffer> => {
  if (isAt(bytes, 0, '\xff\xfe') || isAt(bytes, 0, '\xfe\xff')) throw carryError('other-kind', 'SVG (UTF-16)');
  const start = isAt(bytes, 0, BOM) ? BOM.length : 0;
  // A letter for each byte: a place in the text is one in the file, whatever it is written in.
  const text = asLetters(bytes.subarray(start));
  if (text.includes('<c2pa:manifest')) throw carryError('sealed');
  const drawing = findSvg(text);
  const packet = findProperties(text);
  const isSilent = (name: string) => (packet.properties.get(name)?.values ?? []).every((value) => value.trim() === '');
  const missing = listSaid(said).filter(([name, xml]) => xml !== '' && isSilent(name));
  const { prefix, head, title, metadata } = drawing;
  const named = title === null && said.title ? element(`${prefix}title`, said.title) : '';
  if (missing.length === 0 && !named) return bytes.slice();
  const work =
    missing.length > 0
      ? workOf(
          missing.map(([, xml]) => xml),
          packet.about,
        )
      : '';
  const rdf = packet.end === null ? `<rdf:RDF xmlns:rdf="${RDF}">\n${work}</rdf:RDF>` : work;
  const isNew = packet.end === null && metadata === null;
  const whole = isNew ? `<${prefix}metadata>\n${rdf}\n</${prefix}metadata>` : rdf;
  const behind = title ?? head;
  const changes: [at: number, xml: string][] = [
    [head, named],
    [packet.end ?? metadata ?? behind, work ? whole : ''],
  ];
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const [at, xml] of changes.sort(([a], [b]) => a - b)) {
    pieces.push(bytes.subarray(start + from, start + at), letters(asAscii(xml)));
    from = at;
  }
  return join([bytes.subarray(0, start), ...pieces, bytes.subarray(start + from)]);
};

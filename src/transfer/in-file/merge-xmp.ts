import { escapeXml } from '../export/xml';
import { NAMESPACES, type Property, RDF, writeDescription, writePacket } from '../export/xmp-properties';
import { carryError } from './carry-problem';
import { type FoundPacket, type FoundProperty, findProperties } from './find-properties';

/** A piece of text that goes in at a place, in the place of what stands up to `to`. */
interface Change {
  at: number;
  to: number;
  text: string;
}

const fullNameOf = ({ name }: Property): string => {
  const [prefix = '', local = ''] = name.split(':');
  return NAMESPACES[prefix as keyof typeof NAMESPACES] + local;
};

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a packet says by one property; empty where it says nothing. */
const saidBy = (packet: FoundPacket, property: Property): string[] =>
  (packet.properties.get(fullNameOf(property))?.values ?? []).map(fold).filter((value) => value !== '');

/** The same for each property of a packet that may not be there. @throws CarryProblem broken */
export const readSayings = (xml: string | null): ((property: Property) => string[]) => {
  const packet = xml === null ? null : findProperties(xml);
  return (property) => (packet ? saidBy(packet, property) : []);
};

/** What a packet, of which something is said already, needs to say more: names that it lacks, and the credit behind its own terms. */
const addTo = ({ values, list, textEnd }: FoundProperty, property: Property): Change[] => {
  const known = new Set(values.map(fold));
  if (property.form === 'list' && list)
    return property.values
      .filter((value) => !known.has(fold(value)))
      .map((value) => ({
        at: list.at,
        to: list.at,
        text: `<${list.prefix}:li>${escapeXml(value)}</${list.prefix}:li>`,
      }));
  if (property.name !== 'xmpRights:UsageTerms' || textEnd === null) return [];
  const [terms = ''] = property.values;
  const isThere = values.some((value) => fold(value).includes(fold(terms)));
  return isThere ? [] : [{ at: textEnd, to: textEnd, text: ` ${escapeXml(terms)}` }];
};

const apply = (xml: string, changes: readonly Change[]): string => {
  let text = '';
  let from = 0;
  // Those at one place stay in their order.
  for (const { at, to, text: more } of [...changes].sort((a, b) => a.at - b.at)) {
    text += xml.slice(from, at) + more;
    from = to;
  }
  return text + xml.slice(from);
};

/** A file that names where its Content Credentials lie is bound by them as one that has them inside. */
const PROVENANCE = 'http://purl.org/dc/terms/provenance';

/**
 * Puts properties into a packet. What others said in it stays as it is, letter by letter: a property that says something already is left
 * alone, names are added to names, and the credit stands behind the terms that there are.
 * @param xml the packet, or null where a file has none
 * @throws CarryProblem broken, sealed
 */
export const mergeXmp = (xml: string | null, properties: readonly Property[]): string => {
  if (xml === null) return writePacket(properties);
  const packet = findProperties(xml);
  if (packet.properties.has(PROVENANCE)) throw carryError('sealed');
  const { end } = packet;
  if (end === null) {
    if (packet.properties.size > 0) throw carryError('broken', 'XMP');
    return writePacket(properties);
  }
  const changes: Change[] = [];
  const missing: Property[] = [];
  for (const property of properties) {
    const found = packet.properties.get(fullNameOf(property));
    const isSilent = saidBy(packet, property).length === 0;
    if (found && !isSilent) changes.push(...addTo(found, property));
    // An empty element makes room for one that says something: a packet has a property once.
    else if (found?.range) changes.push({ at: found.range.from, to: found.range.to, text: '' });
    if (isSilent && (!found || found.range)) missing.push(property);
  }
  if (missing.length > 0)
    changes.push({ at: end, to: end, text: declareRdf(writeDescription(missing, escapeXml(packet.about))) });
  return apply(xml, changes);
};

/** The packet may call RDF by another prefix. */
const declareRdf = (description: string): string =>
  `${description.replace('<rdf:Description ', `<rdf:Description xmlns:rdf="${RDF}" `)}\n`;

/** A packet without the blanks that writers leave before its end, for whoever has no room for them. */
export const withoutPadding = (xml: string): string => {
  const end = xml.lastIndexOf('<?xpacket end');
  return end === -1 ? xml.trimEnd() : `${xml.slice(0, end).trimEnd()}\n${xml.slice(end).trimEnd()}`;
};

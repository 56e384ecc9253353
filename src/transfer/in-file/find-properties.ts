import { SaxesParser, type SaxesTagNS } from 'saxes';
import { RDF } from '../export/xmp-properties';
import { carryError } from './carry-problem';

/** A property as it stands in a packet, with the places at which more can be put in. Places count UTF-16 units. */
export interface FoundProperty {
  values: string[];
  /** All of the element; null for an attribute. */
  range: { from: number; to: number } | null;
  /** Where another item of its list would stand, and the prefix of RDF there; null where it has no list. */
  list: { at: number; prefix: string } | null;
  /** Where the text ends that is meant where no language is asked for; null where that is no plain text. */
  textEnd: number | null;
}

export interface FoundPacket {
  /** Where another description would stand: in front of the end of rdf:RDF; null where there is none. */
  end: number | null;
  /** What its descriptions are about, as the first says it. */
  about: string;
  /** By their full names. */
  properties: Map<string, FoundProperty>;
}

const PACKET_LENGTH = 20_000_000;
const DEPTH_AT_MOST = 200;
const VALUES_AT_MOST = 500;
const VALUE_LENGTH = 20_000;

const fullName = ({ uri, local }: { uri: string; local: string }): string => uri + local;
const attributeOf = (tag: SaxesTagNS, name: string): string | undefined =>
  Object.values(tag.attributes).find((each) => fullName(each) === name || each.name === name)?.value;

/**
 * Finds the properties of RDF/XML, an XMP packet's or those in an SVG, with their places in the text. It is read as a stream, and no tree
 * is kept.
 * @throws CarryProblem broken, where it is not well-formed: nobody knows then what stands where
 */
export const findProperties = (xml: string): FoundPacket => {
  if (xml.length > PACKET_LENGTH) throw carryError('broken', 'XMP');
  const parser = new SaxesParser({ xmlns: true });
  const found: FoundPacket = { end: null, about: '', properties: new Map() };
  const open: SaxesTagNS[] = [];
  /** How deep rdf:RDF is open, or -1. */
  let rdf = -1;
  let isFirst = true;
  let isOwn = false;
  let property: FoundProperty | null = null;
  let hasItems = false;
  let isDefault = false;

  /** Where the tag begins that was just read: no `<` stands in one. */
  const tagStart = (): number => xml.lastIndexOf('<', parser.position - 1);
  const addText = (text: string): void => {
    const last = property && property.values.length - 1;
    if (property && last !== null && last >= 0 && (property.values[last] as string).length < VALUE_LENGTH)
      property.values[last] += text;
  };
  const openProperty = (tag: SaxesTagNS): void => {
    property = { values: [attributeOf(tag, `${RDF}resource`) ?? ''], range: null, list: null, textEnd: null };
    property.range = { from: tagStart(), to: parser.position };
    hasItems = false;
    isDefault = false;
    // What stands twice is not as the specification has it: the first counts.
    if (isOwn && !found.properties.has(fullName(tag))) found.properties.set(fullName(tag), property);
  };
  const openItem = (tag: SaxesTagNS): void => {
    if (!property || fullName(tag) !== `${RDF}li`) return;
    const language = attributeOf(tag, 'xml:lang');
    isDefault = language === undefined || language === 'x-default';
    if (!hasItems) property.values = [];
    hasItems = true;
    if (property.values.length < VALUES_AT_MOST) property.values.push('');
  };

  parser.on('error', () => {
    throw carryError('broken', 'XMP');
  });
  parser.on('opentag', (tag) => {
    if (open.length >= DEPTH_AT_MOST) throw carryError('broken', 'XMP');
    const depth = open.length;
    if (rdf === -1 && found.end === null && fullName(tag) === `${RDF}RDF`) rdf = depth;
    else if (rdf !== -1 && depth === rdf + 1) {
      const about = attributeOf(tag, `${RDF}about`) ?? '';
      if (isFirst) found.about = about;
      isFirst = false;
      isOwn = about === found.about;
      if (isOwn)
        for (const each of Object.values(tag.attributes))
          if (each.uri !== '' && !found.properties.has(fullName(each)))
            found.properties.set(fullName(each), { values: [each.value], range: null, list: null, textEnd: null });
    } else if (rdf !== -1 && depth === rdf + 2) openProperty(tag);
    else openItem(tag);
    open.push(tag);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    open.pop();
    const depth = open.length;
    if (depth === rdf) {
      if (!tag.isSelfClosing) found.end = tagStart();
      rdf = -1;
    }
    if (!property || rdf === -1) return;
    const isText = (depth === rdf + 4 && fullName(tag) === `${RDF}li`) || (depth === rdf + 2 && !hasItems);
    // The first of several languages, where none is the one that is meant.
    if (isText && !tag.isSelfClosing && (isDefault || property.textEnd === null)) property.textEnd = tagStart();
    if (depth === rdf + 3 && tag.uri === RDF && !tag.isSelfClosing)
      property.list = { at: tagStart(), prefix: tag.prefix };
    if (depth !== rdf + 2) return;
    if (property.range) property.range.to = parser.position;
    property = null;
  });
  parser.write(xml).close();
  return found;
};

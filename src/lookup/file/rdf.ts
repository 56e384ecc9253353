import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Field } from './field';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RIGHTS = 'http://ns.adobe.com/xap/1.0/rights/';
const DC = 'http://purl.org/dc/elements/1.1/';
const TERMS = 'http://purl.org/dc/terms/';
const PLUS = 'http://ns.useplus.org/ldf/xmp/1.0/';
const CC = ['http://creativecommons.org/ns#', 'http://web.resource.org/cc/'];

/** What is read, by its full name. XMP Specification Part 1; PLUS; ccREL, and the older cc namespace that Inkscape wrote. */
const PROPERTIES: Record<string, Pick<Field, 'says' | 'name'>> = {
  [`${RIGHTS}WebStatement`]: { says: 'license', name: 'xmpRights:WebStatement' },
  [`${RIGHTS}UsageTerms`]: { says: 'license', name: 'xmpRights:UsageTerms' },
  [`${RIGHTS}Marked`]: { says: 'license', name: 'xmpRights:Marked' },
  [`${RIGHTS}Owner`]: { says: 'creator', name: 'xmpRights:Owner' },
  [`${DC}rights`]: { says: 'license', name: 'dc:rights' },
  [`${DC}creator`]: { says: 'creator', name: 'dc:creator' },
  [`${DC}title`]: { says: 'title', name: 'dc:title' },
  [`${DC}source`]: { says: 'source', name: 'dc:source' },
  [`${TERMS}license`]: { says: 'license', name: 'dcterms:license' },
  [`${TERMS}rights`]: { says: 'license', name: 'dcterms:rights' },
  [`${TERMS}creator`]: { says: 'creator', name: 'dcterms:creator' },
  [`${TERMS}title`]: { says: 'title', name: 'dcterms:title' },
  'http://ns.adobe.com/photoshop/1.0/Credit': { says: 'creator', name: 'photoshop:Credit' },
  'http://www.w3.org/1999/xhtml/vocab#license': { says: 'license', name: 'xhv:license' },
  [`${PLUS}ImageCreator`]: { says: 'creator', name: 'plus:ImageCreator' },
  [`${PLUS}CopyrightOwner`]: { says: 'creator', name: 'plus:CopyrightOwner' },
  [`${PLUS}Licensor`]: { says: 'creator', name: 'plus:Licensor' },
  ...Object.fromEntries(
    CC.flatMap((cc) => [
      [`${cc}license`, { says: 'license', name: 'cc:license' }],
      [`${cc}attributionName`, { says: 'creator', name: 'cc:attributionName' }],
      [`${cc}attributionURL`, { says: 'source', name: 'cc:attributionURL' }],
    ]),
  ),
};

/** Characters that are read of one XML text; metadata stands at its front, and 64 KiB of XMP is already much. */
const TEXT_LENGTH = 4_000_000;
const DEPTH_AT_MOST = 200;
/** What is wrong is read over, for files of the web are; what is nothing but wrong takes seconds to say so. */
const ERRORS_AT_MOST = 100;
const VALUE_LENGTH = 4000;
const VALUES_AT_MOST = 200;

/** Thrown to stop the parser: what was found until then stands. */
const ENOUGH = new Error('enough');

interface Value {
  text: string;
  language: string;
  /** A part of a structure that is not its name. */
  ignored?: boolean;
}

/** The parts of a licensor or an image's creator (PLUS) that are no names. */
const NO_NAME = /(?:URL|ID|Email|Telephone\d?|TelephoneType\d?|Address|City|Country|PostalCode|Region)$/;

interface Property extends Pick<Field, 'says' | 'name'> {
  depth: number;
  values: Value[];
}

/** What a name means; an element may be called `constructor`, which is in no table. */
const propertyOf = (name: string) => (Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name] : undefined);

const fullName = ({ uri, local }: { uri: string; local: string }): string => uri + local;

/** The values of one property, as fields: a text in several languages once, creators each. */
const toFields = ({ says, name, values }: Property): Field[] => {
  const filled = values
    .filter(({ ignored }) => !ignored)
    .map(({ text, language }) => ({ text: text.trim(), language }))
    .filter(({ text }) => text !== '');
  if (name === 'xmpRights:Marked') {
    // XMP Specification Part 1, 8.5: False means public domain, True a protected work, nothing that it is not known.
    return filled[0]?.text.toLowerCase() === 'false' ? [{ says, name, value: 'public domain' }] : [];
  }
  const chosen = says === 'creator' ? filled : [filled.find(({ language }) => language === 'x-default') ?? filled[0]];
  return chosen.flatMap((each) => (each ? [{ says, name, value: each.text }] : []));
};

/**
 * Reads the RDF/XML of an XMP packet, or of the metadata of an SVG. Reads as a stream, keeps no tree, knows no entities of
 * the file's own, and follows nothing; what is broken ends it, and what was read until then stands.
 * @returns the fields; `root` is the name of the outermost element, '' where there was none
 */
export const readRdf = (xml: string): { root: string; fields: Field[] } => {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const fields: Field[] = [];
  const open: string[] = [];
  let errors = 0;
  let root = '';
  let property: Property | null = null;
  let heading: string | null = null;

  const addValue = (language: string, ignored = false): void => {
    if (property && property.values.length < VALUES_AT_MOST) property.values.push({ text: '', language, ignored });
  };
  const addText = (text: string): void => {
    if (heading !== null && heading.length < VALUE_LENGTH) heading += text;
    const last = property?.values.at(-1);
    if (last && last.text.length < VALUE_LENGTH) last.text += text.slice(0, VALUE_LENGTH);
  };
  /** Whether an element that opens now is a node right inside rdf:RDF: not one of an ingredient that is told of inside. */
  const isNode = () => open.at(-1) === `${RDF}RDF`;

  parser.on('error', () => {
    errors++;
    if (errors > ERRORS_AT_MOST) throw ENOUGH;
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    const name = fullName(tag);
    root ||= tag.local;
    if (open.length >= DEPTH_AT_MOST) throw ENOUGH;
    const attributes = Object.values(tag.attributes);
    const known = propertyOf(name);
    if (isNode()) {
      // The short form of XMP: simple properties as attributes of the node.
      for (const attribute of attributes) {
        const known = propertyOf(fullName(attribute));
        if (known) fields.push(...toFields({ ...known, depth: 0, values: [{ text: attribute.value, language: '' }] }));
      }
    } else if (!property && known && open.at(-2) === `${RDF}RDF`) {
      property = { ...known, depth: open.length, values: [] };
      addValue('');
      addText(attributes.find((attribute) => fullName(attribute) === `${RDF}resource`)?.value ?? '');
    } else if (property) {
      addValue(attributes.find((attribute) => attribute.name === 'xml:lang')?.value ?? '', NO_NAME.test(tag.local));
    } else if (open.length === 1 && root === 'svg' && tag.local === 'title') heading = '';
    open.push(name);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
    if (property && open.length === property.depth) {
      fields.push(...toFields(property));
      property = null;
    }
    if (heading !== null && open.length === 1) {
      fields.push({ says: 'title', name: 'title', value: heading });
      heading = null;
    }
  });
  try {
    parser.write(xml.slice(0, TEXT_LENGTH)).close();
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  return { root, fields: withAddresses(fields) };
};

/** cc:attributionURL is where the person who is named wants to be linked to. */
const withAddresses = (fields: Field[]): Field[] => {
  const address = fields.find(({ name }) => name === 'cc:attributionURL')?.value;
  return fields.map((field) => (address && field.name === 'cc:attributionName' ? { ...field, address } : field));
};

import type { Attribution } from '../../attribution/attribution';
import { linkable } from '../../attribution/linkable';
import { element, escapeXml } from './xml';

/** The namespaces of what is written, by their usual prefixes. */
export const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  cc: 'http://creativecommons.org/ns#',
} as const;

/** The namespace of RDF itself. */
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** One property of XMP, which a packet has once (ISO 16684-1, 6.4). */
export interface Property {
  name: `${keyof typeof NAMESPACES}:${string}`;
  /** A text in the language that is meant where none is asked for, an ordered list, a plain text, or an address. */
  form: 'language' | 'list' | 'text' | 'address';
  /** Texts as they are, not escaped; never empty, and one alone but of a list. */
  values: readonly string[];
}

/** What a file says of the credit that it is given for. */
export interface Said {
  title: string | null;
  creators: Attribution['creators'];
  license: Attribution['license'];
  notices: readonly string[];
  /** Where the work lives; null where no one knows. */
  source: string | null;
  /** The credit in words, and whatever else belongs to the terms. */
  terms: string;
}

/**
 * What XMP says of a work and its license (ISO 16684-1; xmpRights and the terms of ccREL, https://wiki.creativecommons.org/wiki/XMP).
 * Marked is False for what nobody has rights in. Google reads WebStatement, Creator, Credit and Rights.
 */
export const propertiesOf = ({ title, creators, license, notices, source, terms }: Said): Property[] => {
  const isFree = license.family === 'mark' || license.family === 'zero';
  const names = creators.map(({ name }) => name).filter((name) => name !== '');
  const deed = linkable(license.address);
  const own = linkable(source);
  const all: [Property['name'], Property['form'], readonly (string | null)[]][] = [
    ['dc:title', 'language', [title]],
    ['dc:creator', 'list', names],
    ['dc:rights', 'language', [notices.join(' ') || license.title]],
    ['xmpRights:Marked', 'text', [isFree ? 'False' : 'True']],
    ['xmpRights:WebStatement', 'text', [deed ?? own]],
    ['xmpRights:UsageTerms', 'language', [terms]],
    ['photoshop:Credit', 'text', [names.join(', ')]],
    ['cc:license', 'address', [deed]],
    ['cc:attributionName', 'text', [names.join(', ')]],
    ['cc:attributionURL', 'address', [own]],
  ];
  return all
    .map(
      ([name, form, values]): Property => ({
        name,
        form,
        values: values.filter((each) => each !== null && each !== '') as string[],
      }),
    )
    .filter(({ values }) => values.length > 0);
};

/** A property as an element. */
export const writeProperty = ({ name, form, values: [value = '', ...others] }: Property): string => {
  if (form === 'language')
    return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></${name}>`;
  if (form === 'list')
    return `<${name}><rdf:Seq>${[value, ...others].map((each) => `<rdf:li>${escapeXml(each)}</rdf:li>`).join('')}</rdf:Seq></${name}>`;
  return form === 'address' ? `<${name} rdf:resource="${escapeXml(value)}"/>` : element(name, value);
};

const DECLARED = Object.entries(NAMESPACES)
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

/** A description of a thing with these properties. @param about the thing, as it stands in markup; '' for the file itself */
export const writeDescription = (properties: readonly Property[], about = ''): string =>
  `<rdf:Description rdf:about="${about}" ${DECLARED}>\n${properties.map(writeProperty).join('\n')}\n</rdf:Description>`;

/**
 * Where a license of the work is to be had, as PLUS says it (https://ns.useplus.org/LDF/ldf-XMPSpecification, Licensor); Google offers it beside
 * the license itself.
 */
const writeLicensor = (address: string | null): string =>
  address
    ? `<rdf:Description rdf:about="" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/">
<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource">${element('plus:LicensorURL', address)}</rdf:li></rdf:Seq></plus:Licensor>
</rdf:Description>
`
    : '';

/**
 * A whole packet.
 * @param licensed where the work is offered under its license
 */
export const writePacket = (
  properties: readonly Property[],
  licensed: string | null = null,
): string => `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="${RDF}">
${writeDescription(properties)}
${writeLicensor(licensed)}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
`;

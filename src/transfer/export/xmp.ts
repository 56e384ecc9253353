import { linkable } from '../../attribution/linkable';
import { tellCorrections } from './corrected';
import { creditOf } from './credit-of';
import { fileNameOf } from './file-name';
import type { FileEach } from './format';
import { inOwnWords } from './in-own-words';
import { element, escapeXml } from './xml';

const language = (name: string, text: string | null): string =>
  text ? `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>` : '';

const resource = (name: string, address: string | null): string =>
  address ? `<${name} rdf:resource="${escapeXml(address)}"/>` : '';

/**
 * What a picture's own file would say of its license, as a file beside it (XMP, ISO 16684-1; xmpRights and the terms of ccREL,
 * https://wiki.creativecommons.org/wiki/XMP). Marked is False for what nobody has rights in.
 */
export const xmp: FileEach = {
  id: 'xmp',
  extension: 'xmp',
  type: 'application/rdf+xml',
  needsEvidence: false,
  write: (entry) => {
    const attribution = creditOf(entry);
    if (!attribution) return null;
    const { title, creators, license, notices } = attribution;
    const isFree = license.family === 'mark' || license.family === 'zero';
    const names = creators.map(({ name }) => `<rdf:li>${escapeXml(name)}</rdf:li>`).join('');
    const credit = inOwnWords(attribution, 'plain');
    const terms = [credit, ...tellCorrections(entry.work)].join(' ');
    const properties = [
      language('dc:title', title),
      names && `<dc:creator><rdf:Seq>${names}</rdf:Seq></dc:creator>`,
      language('dc:rights', notices.join(' ') || license.title),
      element('xmpRights:Marked', isFree ? 'False' : 'True'),
      element('xmpRights:WebStatement', linkable(license.address) ?? linkable(attribution.source)),
      language('xmpRights:UsageTerms', terms),
      element('photoshop:Credit', creators.map(({ name }) => name).join(', ')),
      resource('cc:license', linkable(license.address)),
      element('cc:attributionName', creators.map(({ name }) => name).join(', ')),
      resource('cc:attributionURL', linkable(attribution.source)),
    ].filter(Boolean);
    return {
      name: `${fileNameOf(entry.work)}.xmp`,
      text: `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:cc="http://creativecommons.org/ns#">
${properties.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
`,
    };
  },
};

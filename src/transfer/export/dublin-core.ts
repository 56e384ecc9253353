import { linkable } from '../../attribution/linkable';
import type { WorkKind } from '../../work/work';
import { tellCorrections } from './corrected';
import { eachUse } from './each-use';
import type { OneFile } from './format';
import { tellChanges } from './tell-changes';
import { inOwnWords } from './in-own-words';
import { element, escapeXml } from './xml';

/** DCMI's types (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#section-7). */
const TYPES: Record<WorkKind, string> = {
  text: 'Text',
  image: 'StillImage',
  video: 'MovingImage',
  sound: 'Sound',
  data: 'Dataset',
  design: 'PhysicalObject',
  software: 'Software',
  other: 'Text',
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<metadata xmlns="https://commoner.example/ns/history" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
`;

/** An address as the term wants it, or its words where it has none. */
const uri = (name: string, address: string | null): string =>
  address ? element(name, address, 'xsi:type="dcterms:URI"') : '';

/** A record for each work as it was used, by the guidelines for Dublin Core in XML (https://www.dublincore.org/specifications/dublin-core/dc-xml-guidelines/). */
export const dublinCore: OneFile = {
  id: 'dublin-core',
  extension: 'xml',
  type: 'application/xml',
  needsEvidence: false,
  order: 'time',
  start: () => ({
    head: HEAD,
    add: eachUse((attribution, entry) => {
      const { kind, title, creators, license, notices } = attribution;
      const body = [
        element('dc:title', title),
        ...creators.map(({ name }) => element('dc:creator', name)),
        `<dc:type xsi:type="dcterms:DCMIType">${TYPES[kind]}</dc:type>`,
        uri('dc:identifier', linkable(attribution.source)),
        element('dc:rights', license.title),
        uri('dcterms:license', linkable(license.address)),
        element('dcterms:bibliographicCitation', inOwnWords(attribution, 'plain')),
        ...notices.map((notice) => element('dcterms:accessRights', notice)),
        element('dcterms:provenance', tellChanges(attribution)),
        ...tellCorrections(entry.work).map((text) => element('dc:description', text)),
      ].filter(Boolean);
      const date = `<dcterms:dateAccepted xsi:type="dcterms:W3CDTF">${escapeXml(entry.at)}</dcterms:dateAccepted>`;
      return [`<record>\n${body.map((each) => `  ${each}\n`).join('')}`, `  ${date}\n</record>\n`];
    }),
    end: () => '</metadata>\n',
  }),
};

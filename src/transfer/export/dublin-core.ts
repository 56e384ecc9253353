import { linkable } from '../../attribution/linkable';
import type { WorkKind } from '../../work/work';
import { tellCorrections } from './corrected';
import { eachUse } from './each-use';
import type { OneFile } from './format';
import { inOwnWords } from './in-own-words';
import { tellChanges } from './tell-changes';
import { element } from './xml';

/** DCMI's types (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#section-7). It has none for a design. */
const TYPES: Partial<Record<WorkKind, string>> = {
  text: 'Text',
  image: 'StillImage',
  video: 'MovingImage',
  sound: 'Sound',
  data: 'Dataset',
  software: 'Software',
};

/** The elements around the records are nobody's: Dublin Core has none, and they are in no namespace. */
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
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
        element('dc:type', TYPES[kind], 'xsi:type="dcterms:DCMIType"'),
        uri('dc:identifier', linkable(attribution.source)),
        // Statements about rights: the license by its name, and notices as they are written.
        ...[license.title, ...notices].map((text) => element('dc:rights', text)),
        uri('dcterms:license', linkable(license.address)),
        element('dcterms:bibliographicCitation', inOwnWords(attribution, 'plain')),
        // What was done to it is no change of its owner or custody, which provenance would be.
        element('dc:description', tellChanges(attribution)),
        ...tellCorrections(entry.work).map((text) => element('dc:description', text)),
      ].filter(Boolean);
      return [`<record>\n${body.map((each) => `  ${each}\n`).join('')}</record>\n`];
    }),
    end: () => '</metadata>\n',
  }),
};

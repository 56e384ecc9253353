import { linkable } from '../../attribution/linkable';
import { tellCorrections } from './corrected';
import { creditOf } from './credit-of';
import { fileNameOf } from './file-name';
import type { FileEach } from './format';
import { inOwnWords } from './in-own-words';
import { propertiesOf, writePacket } from './xmp-properties';

/** What a picture's own file would say of its license, as a file beside it. */
export const xmp: FileEach = {
  id: 'xmp',
  extension: 'xmp',
  type: 'application/rdf+xml',
  needsEvidence: false,
  write: (entry) => {
    const attribution = creditOf(entry);
    if (!attribution) return null;
    const terms = [inOwnWords(attribution, 'plain'), ...tellCorrections(entry.work)].join(' ');
    const all = propertiesOf({ ...attribution, terms });
    // It is a notice of copyright as somebody wrote it (IPTC's Copyright Notice): the license stands in other places.
    const properties = attribution.notices.length > 0 ? all : all.filter(({ name }) => name !== 'dc:rights');
    return {
      name: `${fileNameOf(entry.work)}.xmp`,
      text: writePacket(properties, linkable(attribution.source)),
    };
  },
};

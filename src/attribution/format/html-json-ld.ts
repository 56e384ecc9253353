import type { WorkKind } from '../../work/work';
import type { Attribution } from '../attribution';
import { clean } from '../clean';
import type { Words } from '../language/words';
import { linkable } from '../linkable';
import { writePlain } from './plain';
import { writeRich } from './rich';

const TYPES: Record<WorkKind, string> = {
  text: 'Article',
  image: 'ImageObject',
  video: 'VideoObject',
  sound: 'AudioObject',
  data: 'Dataset',
  design: 'CreativeWork',
  software: 'SoftwareSourceCode',
  other: 'CreativeWork',
};

/** What schema.org has for a file with the address of its bytes: MediaObject and what is one. */
const MEDIA: readonly WorkKind[] = ['image', 'video', 'sound'];
const MAKERS = { person: 'Person', organization: 'Organization' } as const;

const given = (properties: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );

/**
 * The work as schema.org describes it (https://schema.org/CreativeWork), for a script element or a file. creditText is the whole
 * credit in words; an adaptation's own facts are not known here, and so the work is described and not what was made from it.
 */
export const describeWork = (attribution: Attribution, words: Words): Record<string, unknown> => {
  const { kind, title, creators, license, notices } = attribution;
  const url = linkable(attribution.source);
  const named = creators.map(({ name, address, type }) =>
    // Of whom nothing says whether they are a person or a group, no type is claimed.
    given({ '@type': type && MAKERS[type], name: clean(name), url: linkable(address) }),
  );
  return given({
    '@context': 'https://schema.org',
    '@type': TYPES[kind],
    '@id': url,
    name: clean(title ?? ''),
    url,
    contentUrl: MEDIA.includes(kind) ? linkable(attribution.file ?? null) : null,
    creator: named.length > 1 ? named : named[0],
    license: linkable(license.address) ?? license.name,
    // Where its license is to be had: search engines lead there from the picture (https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata).
    acquireLicensePage: MEDIA.includes(kind) ? url : null,
    creditText: writePlain(attribution, words),
    copyrightNotice: notices.map(clean).join(' '),
  });
};

/** JSON inside a script element: nothing in it may end the element or a line of script (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements). */
export const inScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A paragraph for a web page, and beside it the same facts as JSON-LD for search engines and for us. */
export const writeHtmlJsonLd = (attribution: Attribution, words: Words): string =>
  `<p>${writeRich(attribution, words)}</p>\n<script type="application/ld+json">${inScript(describeWork(attribution, words))}</script>`;

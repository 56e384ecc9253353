import type { FieldValues } from '../../../src/attribution/field-values';
import { type Editor, fieldIn, optionOf, plainCc } from './editor';

/** The beginning of each field's id (pressbooks/pressbooks, inc/admin/attachments): attachments-12-pb_media_attribution_author. */
const ID = /^(attachments-\d{1,12}-pb_media_attribution_)/;

/** The attachment whose fields a person is in, or else the first that the page shows. */
const beginningOf = (document: Document): string | null => {
  const first = document.querySelector('[id^="attachments-"][id*="-pb_media_attribution_"]');
  return ID.exec(document.activeElement?.id ?? '')?.[1] ?? ID.exec(first?.id ?? '')?.[1] ?? null;
};

/** Its licenses have no version in their slugs, and lead to 4.0: an older one would be said wrongly. */
const slugOf = (values: FieldValues): string | null => {
  const { unit, version } = values.license;
  if (unit === 'zero') return 'cc-zero';
  if (unit === 'mark') return 'public-domain';
  return plainCc(values) && version === '4.0' ? `cc-${unit}` : null;
};

/** The fields of an attachment in the media dialog, and on its own page. */
export const pressbooks: Editor = {
  name: 'Pressbooks',
  slots: (document, values) => {
    const beginning = beginningOf(document);
    if (beginning === null) return null;
    const field = (name: string) => () => fieldIn(document, `[id="${beginning}${name}"]`);
    return [
      { part: 'source', find: field('title_url'), value: values.source },
      { part: 'author', find: field('author'), value: values.authors.join(', ') },
      { part: 'authorAddress', find: field('author_url'), value: values.authorAddress },
      { part: 'license', find: field('license'), value: optionOf(slugOf(values)) },
      { part: 'adapter', find: field('adapted'), value: values.adapter },
    ];
  },
};

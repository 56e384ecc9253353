import type { Medium } from '../medium';
import type { DocumentFormat } from '../read/readers';

/** Documents into a copy of which credits can be put, beside a page. */
const PACKED = ['docx', 'odt', 'pptx', 'odp', 'epub'] as const;
type Packed = (typeof PACKED)[number];

/** Whether credits can be put into a copy of a packed document. H5P keeps them in fields, and Markdown is the person's own text. */
export const isWritable = (format: DocumentFormat): format is Packed => (PACKED as readonly string[]).includes(format);

/** Where the credit of a medium can be put in a copy: below it, in a list on a page of its own, or nowhere. */
export const placeFor = (
  format: DocumentFormat,
  { after, place }: Pick<Medium, 'after' | 'place'>,
): 'below' | 'list' | null => {
  // A slide has no room that nobody has chosen.
  if (format === 'pptx' || format === 'odp') return place.in === 'slide' ? 'list' : null;
  if (format !== 'html' && !isWritable(format)) return null;
  if (format === 'epub' && place.in === 'cover') return 'list';
  return after === undefined ? null : 'below';
};

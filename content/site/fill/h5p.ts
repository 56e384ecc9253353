import type { FieldValues } from '../../../src/attribution/field-values';
import { type Editor, fieldIn, optionOf, plainCc, type Slot } from './editor';

/** H5P's values for a license: CC BY-SA, CC0 1.0, CC PDM (h5p/h5p-php-library, getMetadataSemantics). One of a country is none of them. */
const licenseOf = (values: FieldValues): string | null => {
  const { unit } = values.license;
  if (unit === 'zero') return 'CC0 1.0';
  if (unit === 'mark') return 'CC PDM';
  const license = plainCc(values);
  return license && `CC ${license.unit.toUpperCase()}`;
};

const VERSIONS = ['4.0', '3.0', '2.5', '2.0', '1.0'];

/** The license and its version, which is offered once the license is chosen. */
const licenseSlots = (within: Element, versionName: string, values: FieldValues): Slot[] => {
  const license = licenseOf(values);
  // The older form has both tools of the public domain as versions of it.
  const isPublic = license === 'CC0 1.0' || license === 'CC PDM';
  const version = plainCc(values)?.version ?? (isPublic ? license : null);
  const select = (name: string) => () => fieldIn(within, `.field-name-${name} select`);
  return [
    { part: 'license', find: select('license'), value: optionOf(license, isPublic ? 'PD' : null), empty: ['U', '-'] },
    // The form itself chooses the newest.
    { part: 'license', find: select(versionName), value: optionOf(version), empty: ['-', ...VERSIONS], waits: true },
  ];
};

const input = (within: Element, name: string) => () => fieldIn(within, `.field-name-${name} input`);

/** The last of several, which lies above the others. */
const lastOf = (document: Document, selector: string): Element | null =>
  [...document.querySelectorAll(selector)].at(-1) ?? null;

/** “Edit copyright” of a picture, film or sound: h5peditor-file. */
export const h5pCopyright: Editor = {
  name: 'H5P',
  slots: (document, values) => {
    const dialog = lastOf(document, '.h5p-editor-dialog.h5p-open');
    if (!dialog || !input(dialog, 'source')()) return null;
    return [
      { part: 'title', find: input(dialog, 'title'), value: values.title },
      { part: 'author', find: input(dialog, 'author'), value: values.authors.join(', ') },
      { part: 'source', find: input(dialog, 'source'), value: values.source },
      ...licenseSlots(dialog, 'version', values),
      { part: 'changes', find: () => null, value: values.changes },
    ];
  },
};

/** “Metadata” of a content or a medium: h5peditor-metadata. Its list of authors is the person's to add to, one by one. */
export const h5pMetadata: Editor = {
  name: 'H5P',
  slots: (document, values) => {
    const form = lastOf(document, '.h5p-metadata-wrapper');
    if (!form || !input(form, 'source')()) return null;
    const [first = '', ...others] = values.authors;
    return [
      { part: 'title', find: input(form, 'title'), value: values.title },
      ...licenseSlots(form, 'licenseVersion', values),
      { part: 'source', find: input(form, 'source'), value: values.source },
      { part: 'author', find: () => fieldIn(form, '.h5p-author-data .field-name-name input'), value: first },
      { part: 'otherAuthors', find: () => null, value: others.join(', ') },
      { part: 'changes', find: () => fieldIn(form, '.field-name-log textarea'), value: values.changes },
    ];
  },
};

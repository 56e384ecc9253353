import type { FieldValues } from '../../../src/attribution/field-values';
import { type Editor, type Field, fieldIn, PRESSED, plainCc, type Slot } from './editor';

/** Where its radio buttons and boxes for a license stand: one has the license's template in its class (uw.LicenseGroup). */
const OPTION = 'mwe-upwiz-license-option-';

/** The step in which one says whose work it is and under which license (uw.deed.ThirdParty). */
const deedSlots = (document: Document, values: FieldValues): Slot[] | null => {
  const source = () => fieldIn(document, '.mwe-source textarea');
  if (!source()) return null;
  const license = plainCc(values);
  const template = values.license.unit === 'zero' ? 'cc-zero' : license && `cc-${license.unit}-${license.version}`;
  const option = (): Field | null =>
    template === null ? null : fieldIn(document, `[class~="${OPTION}${template}"] input`);
  // Its groups of licenses open on a press of the person's: before that none of them is there.
  const find = () => option() ?? fieldIn(document, '.mwe-upwiz-deed-license-groups input');
  return [
    { part: 'source', find: source, value: values.source },
    { part: 'author', find: () => fieldIn(document, '.mwe-author textarea'), value: values.authors.join(', ') },
    { part: 'license', find, value: () => (option() ? PRESSED : null) },
  ];
};

/** The step in which one describes the file (mw.UploadWizardDetails). */
const detailSlots = (document: Document, values: FieldValues): Slot[] | null => {
  const title = () => fieldIn(document, '.mwe-upwiz-titleDetailsWidget-title input');
  if (!title()) return null;
  const caption = () => fieldIn(document, '.mwe-upwiz-caption .mwe-upwiz-singleLanguageInputWidget-text input');
  return [
    { part: 'title', find: title, value: values.title },
    { part: 'description', find: caption, value: values.title },
  ];
};

/** Wikimedia's UploadWizard: wikimedia/mediawiki-extensions-UploadWizard. Each of its steps is filled when a person is there. */
export const uploadWizard: Editor = {
  name: 'UploadWizard',
  slots: (document, values) => deedSlots(document, values) ?? detailSlots(document, values),
};

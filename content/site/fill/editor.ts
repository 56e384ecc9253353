import type { FieldValues } from '../../../src/attribution/field-values';
import type { Part } from '../../../src/message/fill';

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** One field of an editor, and what goes into it. */
export interface Slot {
  part: Part;
  /** The field as it is in the page now; null where there is none that a person could write in. */
  find: () => Field | null;
  /** What goes into it: '' where nothing is known, null where the field has no word for what is known. */
  value: string | null | ((field: Field) => string | null);
  /** What the field holds while nobody has chosen anything. */
  empty?: readonly string[];
  /** Whether it belongs to the slot before it, and offers something only once that was filled. */
  waits?: boolean;
}

/** The value of a button to choose, or a box to tick: it is pressed. */
export const PRESSED = 'on';

/** An editor that has fields for a credit. It only says which they are: content/fill writes in them. */
export interface Editor {
  /** What people call it. */
  name: string;
  /** Its fields in a document, or null where that shows none of it. */
  slots: (document: Document, values: FieldValues) => Slot[] | null;
}

/** A select's own option for one of these values, or null where it has none. */
export const optionOf =
  (...values: readonly (string | null)[]) =>
  (field: Field): string | null => {
    const options = 'options' in field ? [...field.options].slice(0, 500) : [];
    return values.find((value) => value !== null && options.some((option) => option.value === value)) ?? null;
  };

/** Fields of one name that are looked at. */
const LOOKED_AT = 50;

/** Whether a person could write in it. Names are not enough: in a frame an element is an instance of that frame's classes. */
const isOpen = (element: Element): element is Field =>
  /^(?:input|textarea|select)$/.test(element.localName) &&
  !(element as Field).disabled &&
  !('readOnly' in element && element.readOnly === true) &&
  // Editors keep the fields of their other steps in the page, where nobody sees them.
  element.checkVisibility?.() !== false;

/** The first field of a selector that a person could write in, or null. */
export const fieldIn = (within: ParentNode, selector: string): Field | null =>
  [...within.querySelectorAll(selector)].slice(0, LOOKED_AT).find(isOpen) ?? null;

/** A Creative Commons license without a country's port and with its version, as editors know them; null for any other. */
export const plainCc = ({ license }: FieldValues): { unit: string; version: string } | null =>
  license.family === 'cc' && license.port === null && license.version !== null
    ? { unit: license.unit, version: license.version }
    : null;

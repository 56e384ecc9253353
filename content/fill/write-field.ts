import { type Field, PRESSED } from '../site/fill/editor';

const isButton = (field: Field): boolean => field.type === 'radio' || field.type === 'checkbox';

/** Buttons of one group, of which one is chosen. */
const groupOf = (field: Field): HTMLInputElement[] =>
  field.type === 'radio' && field.name !== ''
    ? [...(field.form ?? field.ownerDocument).querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
        ({ name }) => name === field.name,
      )
    : [field as HTMLInputElement];

/** What a field holds. A button stands for its group: PRESSED if it is the one that is chosen, '' if none is, else another's. */
export const readField = (field: Field): string => {
  if (!isButton(field)) return field.value;
  if ((field as HTMLInputElement).checked) return PRESSED;
  return groupOf(field).some(({ checked }) => checked) ? 'another' : '';
};

/**
 * Sets a value as the browser does when a person writes: by the setter of the element's own class. Frameworks put one of theirs on the
 * element, and take what comes through that for their own.
 */
const set = (field: Field, value: string): void => {
  const own = Reflect.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')?.set;
  if (own) own.call(field, value);
  else field.value = value;
};

const tell = (field: Field, type: string): void => {
  const { Event } = field.ownerDocument.defaultView ?? globalThis;
  field.dispatchEvent(new Event(type, { bubbles: true }));
};

/** A press as a mouse makes it: OOUI listens to its down and up, and not to the click. */
const press = (field: Field): void => {
  const { MouseEvent } = field.ownerDocument.defaultView ?? globalThis;
  for (const type of ['mousedown', 'mouseup'])
    field.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0 }));
  field.click();
};

/** Writes in fields: all of them, and only then the page is told of each, so that an editor which saves by itself finds all there. */
export const writeFields = (all: readonly (readonly [Field, string])[]): void => {
  for (const [field, value] of all) if (!isButton(field)) set(field, value);
  for (const [field, value] of all) {
    if (!isButton(field)) for (const type of ['input', 'change']) tell(field, type);
    else if (value === PRESSED) press(field);
  }
};

/** The field to write in and what, to bring back what was there; null for a button that nothing was chosen beside: it cannot be let go. */
export const wayBack = (field: Field): readonly [Field, string] | null => {
  if (!isButton(field)) return [field, field.value];
  const chosen = groupOf(field).find(({ checked }) => checked);
  return chosen ? [chosen, PRESSED] : null;
};

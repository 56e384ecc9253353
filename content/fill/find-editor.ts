import type { FieldValues } from '../../src/attribution/field-values';
import type { Slot } from '../site/fill/editor';
import { EDITORS } from '../site/fill/editors';

/** An editor that is shown, with the fields that it has for a credit. */
export interface Found {
  name: string;
  slots: Slot[];
}

/** Frames of a page that are looked into, and how deep. */
const FRAMES_AT_MOST = 30;
const DEPTH = 4;

/** The documents of a page: its own, and those of frames of its site. H5P's editor is in one. */
const documentsIn = (document: Document, depth = 0): Document[] => {
  const frames = depth < DEPTH ? [...document.querySelectorAll('iframe')].slice(0, FRAMES_AT_MOST) : [];
  const within = frames.flatMap((frame) => {
    const inner = frame.contentDocument;
    return inner ? documentsIn(inner, depth + 1) : [];
  });
  return [document, ...within];
};

/** The frame that a person is in comes first, and of others the innermost. */
export const findEditor = (page: Document, values: FieldValues): Found | null => {
  const documents = documentsIn(page).reverse();
  const active = documents.filter((each) => each.hasFocus?.());
  for (const document of [...active, ...documents])
    for (const { name, slots } of EDITORS) {
      const found = slots(document, values);
      if (found) return { name, slots: found };
    }
  return null;
};

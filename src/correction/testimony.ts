import { NOTE_LENGTH, type Signal } from '../signal/signal';
import type { Work } from '../work/work';
import type { Correction, Verdict } from './correction';

/** What is said: a license's id, '' for no license, or the address of what the license belongs to. */
const chosenIn = (says: Verdict, page: string): string => {
  if (says.is === 'license') return says.license;
  if (says.is === 'about-page') return page;
  return says.is === 'about-media' ? says.address : '';
};

/**
 * A correction as one more signal beside those of the page: `about` is the correction's subject, `words` the note and
 * `detail` the time, so that whoever has the work has all that was said of it.
 */
export const testify = ({ page, subject, says, note, at }: Correction): Signal => ({
  says: says.is === 'license' || says.is === 'not-licensed' ? 'license' : 'subject',
  evidence: 'person',
  about: subject,
  value: chosenIn(says, page),
  words: note.slice(0, NOTE_LENGTH),
  place: '',
  detail: at,
});

/** What a person said of a work. */
export const testimonies = ({ evidence }: Work): Signal[] => evidence.filter((signal) => signal.evidence === 'person');

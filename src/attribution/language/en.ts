import type { Words } from './words';

/** The words of a credit in English. */
export const ENGLISH: Words = {
  language: 'en',
  // Without the comma before "and" that lists have in American English.
  names: 'en-GB',
  dir: 'ltr',
  quotes: ['“', '”'],
  subject: '{work} by {creators}{source}',
  says: {
    licensed: '{subject} is licensed under {license}.',
    named: '{subject} is licensed under the {license}.',
    marked: '{subject} is marked with {license}.',
    domain: '{subject} is in the public domain.',
  },
  adapted: {
    licensed: 'Adapted from {subject}, which is licensed under {license}.',
    named: 'Adapted from {subject}, which is licensed under the {license}.',
    marked: 'Adapted from {subject}, which is marked with {license}.',
    domain: 'Adapted from {subject}, which is in the public domain.',
  },
  kinds: {
    ...{ text: 'Text', image: 'Image', video: 'Video', sound: 'Recording' },
    ...{ data: 'Data', design: 'Design', software: 'Software', other: 'Work' },
  },
  some: {
    ...{ text: 'a text', image: 'an image', video: 'a video', sound: 'a recording' },
    ...{ data: 'data', design: 'a design', software: 'software', other: 'a work' },
  },
  thisWork: 'This work',
  someWork: 'a work',
  changes: 'Changes: {changes}',
  changed: 'Changes were made.',
  stop: '.',
  gap: ' ',
  comma: ', ',
  style: {
    from: 'From ',
    adapted: 'Adapted from ',
    by: ', by ',
    undated: 'n.d.',
    inDomain: 'In the public domain',
    domain: 'Public domain',
    under: 'Licensed under ',
    kinds: {
      ...{ text: 'Text', image: 'Image', video: 'Video', sound: 'Audio' },
      ...{ data: 'Data set', design: 'Design', software: 'Software', other: 'Work' },
    },
  },
  licenses: null,
};

import { clean } from '../attribution/clean';
import { testimonies } from '../correction/testimony';
import type { Signal } from '../signal/signal';
import type { Work } from '../work/work';

const tell = ({ says, words, detail = '' }: Signal): string => {
  const what = says === 'license' ? 'License corrected' : 'Where the license belongs corrected';
  const note = clean(words);
  return `${what} by hand on ${detail.slice(0, 10)}${note ? `: ${note}` : '.'}`;
};

/** That a person, and not the page, says the license of a work: a sentence for each correction, none where there is none. */
export const tellCorrections = (work: Work): string[] => testimonies(work).map(tell);

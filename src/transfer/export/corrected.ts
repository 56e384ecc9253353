import { clean } from '../../attribution/clean';
import { testimonies } from '../../correction/testimony';
import type { Entry } from '../../library/entry';
import { fromId } from '../../license/from-id';
import type { Signal } from '../../signal/signal';
import type { Work } from '../../work/work';

const tell = ({ says, words, detail = '' }: Signal): string => {
  const what = says === 'license' ? 'License corrected' : 'Where the license belongs corrected';
  const note = clean(words);
  return `${what} by hand on ${detail.slice(0, 10)}${note ? `: ${note}` : '.'}`;
};

/** That a person, and not the page, says the license of a work: a sentence for each correction, none where there is none. */
export const tellCorrections = (work: Work): string[] => testimonies(work).map(tell);

/** What the page of a kept work said before: a sentence for each license that it named once and does not name now. */
export const tellFormer = (entry: Entry): string[] =>
  entry.type === 'kept'
    ? entry.former.map(({ licenses, from, until }) => {
        const names = licenses.map((id) => fromId(id)?.name ?? clean(id)).join(' or ');
        return `The page named ${names} from ${from.slice(0, 10)} to ${until.slice(0, 10)}.`;
      })
    : [];

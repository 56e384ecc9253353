import { escapeWikitext } from '../../attribution/format/wikitext';
import { tellCorrections } from './corrected';
import { eachUse } from './each-use';
import type { OneFile } from './format';
import { inOwnWords } from './in-own-words';

/** A list for a wiki page: a line for each work as it was used. */
export const wikitext: OneFile = {
  id: 'wikitext',
  extension: 'wiki',
  type: 'text/plain;charset=utf-8',
  needsEvidence: false,
  order: 'time',
  start: ({ project }) => ({
    head: '== Credits ==\n',
    add: eachUse((attribution, entry) => {
      const more = tellCorrections(entry.work).map((text) => ` ${escapeWikitext(text)}`);
      return [`* ${inOwnWords(attribution, 'wikitext')}${more.join('')}\n`];
    }, project?.language),
    end: () => '',
  }),
};

import { writeCredit } from '../attribution/credit';
import { escapeWikitext } from '../attribution/format/wikitext';
import { tellCorrections } from './corrected';
import { creditOf } from './credit-of';
import type { OneFile } from './format';
import { onlyOnce } from './once';

/** A list for a wiki page: a line for each work as it was used. */
export const wikitext: OneFile = {
  id: 'wikitext',
  extension: 'wiki',
  type: 'text/plain;charset=utf-8',
  needsEvidence: false,
  order: 'time',
  start: () => {
    const isNew = onlyOnce();
    return {
      head: '== Credits ==\n',
      add: (entry) => {
        const attribution = creditOf(entry);
        if (!attribution) return '';
        const more = tellCorrections(entry.work).map((text) => ` ${escapeWikitext(text)}`);
        const line = `* ${writeCredit(attribution, 'wikitext')}${more.join('')}\n`;
        return isNew(line) ? line : '';
      },
      end: () => '',
    };
  },
};

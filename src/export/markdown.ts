import { writeCredit } from '../attribution/credit';
import { escapeMarkdown } from '../attribution/format/markdown';
import { tellCorrections } from './corrected';
import { creditOf } from './credit-of';
import type { Entry } from './entry';
import type { Format } from './format';

/** The day, in UTC, as YYYY-MM-DD. */
const dayOf = (at: string): string => at.slice(0, 10);

const item = (entry: Entry): string => {
  const attribution = creditOf(entry);
  if (!attribution) return '';
  const corrections = tellCorrections(entry.work).map((text) => ` ${escapeMarkdown(text)}`);
  return `- ${writeCredit(attribution, 'markdown')}${corrections.join('')}\n`;
};

/** A list of credits under the day of each, as they come: the newest first. */
export const markdown: Format = {
  id: 'markdown',
  extension: 'md',
  type: 'text/markdown;charset=utf-8',
  write: (entries) => {
    let day = '';
    let file = '# Credits\n';
    for (const entry of entries) {
      if (dayOf(entry.at) !== day) {
        day = dayOf(entry.at);
        file += `\n## ${day}\n\n`;
      }
      file += item(entry);
    }
    return file;
  },
};

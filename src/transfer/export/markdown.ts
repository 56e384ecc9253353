import { clean } from '../../attribution/clean';
import { writeCredit } from '../../attribution/credit';
import { escapeMarkdown } from '../../attribution/format/markdown';
import type { Entry } from '../../library/entry';
import { tellCorrections, tellFormer } from './corrected';
import { creditOf } from './credit-of';
import type { OneFile } from './format';

/** The day, in UTC, as YYYY-MM-DD. */
const dayOf = (at: string): string => at.slice(0, 10);

const item = (entry: Entry): string => {
  const attribution = creditOf(entry);
  if (!attribution) return '';
  const more = [...tellCorrections(entry.work), ...tellFormer(entry)].map((text) => ` ${escapeMarkdown(text)}`);
  return `- ${writeCredit(attribution, 'markdown')}${more.join('')}\n`;
};

/** A list of credits under the day of each, as they come: the newest first. */
export const markdown: OneFile = {
  id: 'markdown',
  extension: 'md',
  type: 'text/markdown;charset=utf-8',
  needsEvidence: false,
  order: 'time',
  start: ({ project }) => {
    let day = '';
    return {
      head: `# Credits${project ? `: ${escapeMarkdown(clean(project.name))}` : ''}\n`,
      add: (entry) => {
        const line = item(entry);
        if (line === '' || dayOf(entry.at) === day) return line;
        day = dayOf(entry.at);
        return `\n## ${day}\n\n${line}`;
      },
      end: () => '',
    };
  },
};

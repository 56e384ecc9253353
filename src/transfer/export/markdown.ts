import { clean } from '../../attribution/clean';
import { escapeMarkdown, writeWords } from '../../attribution/format/markdown';
import type { Entry } from '../../library/entry';
import type { Project } from '../../library/project';
import { tellCorrections, tellFormer } from './corrected';
import { creditOf } from './credit-of';
import type { OneFile } from './format';
import { inOwnWords } from './in-own-words';

/** The day, in UTC, as YYYY-MM-DD. */
const dayOf = (at: string): string => at.slice(0, 10);

const item = (entry: Entry, project: Project | null): string => {
  const attribution = creditOf(entry, project?.language);
  if (!attribution) return '';
  const more = [...tellCorrections(entry.work), ...tellFormer(entry)].map((text) => ` ${writeWords(text)}`);
  return `- ${inOwnWords(attribution, 'markdown')}${more.join('')}\n`;
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
        const line = item(entry, project);
        if (line === '' || dayOf(entry.at) === day) return line;
        day = dayOf(entry.at);
        return `\n## ${day}\n\n${line}`;
      },
      end: () => '',
    };
  },
};

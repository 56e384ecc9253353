import { escapeMarkdown, writeWords } from '../../attribution/format/markdown';
import { linkable } from '../../attribution/linkable';
import type { OneFile } from './format';
import { startGroups, titleOf } from './grouped';

/** CREDITS.md, to be put beside what was made: the works by license, each once. */
export const creditsMarkdown: OneFile = {
  id: 'credits-markdown',
  extension: 'md',
  type: 'text/markdown;charset=utf-8',
  needsEvidence: false,
  order: 'license',
  start: (about) =>
    startGroups(about, 'markdown', {
      head: ({ project }) => `# ${escapeMarkdown(titleOf(project))}\n`,
      open: ({ title, address }) => {
        const link = linkable(address);
        return `\n## ${escapeMarkdown(title)}\n\n${link ? `<${link}>\n\n` : ''}`;
      },
      credit: (credit) => `- ${credit}\n`,
      words: writeWords,
      close: () => '',
      end: '',
    }),
};

import { escapeHtml } from '../../attribution/escape-html';
import type { Entry } from '../../library/entry';
import { tellCorrections, tellFormer } from './corrected';
import { creditOf } from './credit-of';
import type { About, OneFile } from './format';
import { titleOf } from './grouped';
import { inOwnWords } from './in-own-words';

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}
li{margin-block:1rem}
p{margin:0;overflow-wrap:anywhere}
time{font-size:.875rem;opacity:.75}`;

/**
 * The beginning of a page that stands alone: it loads nothing, runs nothing (its policy forbids both, should a text ever get
 * through).
 */
export const pageHead = ({ project }: About): string => {
  const title = titleOf(project);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
`;
};
export const PAGE_END = '</body>\n</html>\n';

const itemOf =
  ({ project }: About) =>
  (entry: Entry): string => {
    const attribution = creditOf(entry, project?.language);
    if (!attribution) return '';
    const at = escapeHtml(entry.at);
    const more = [...tellCorrections(entry.work), ...tellFormer(entry)].map((text) => `<p>${escapeHtml(text)}</p>\n`);
    return `<li>\n${inOwnWords(attribution, 'html')}\n${more.join('')}<time datetime="${at}">${at.slice(0, 10)}</time>\n</li>\n`;
  };

/** A page with each credit as RDFa, so that what reads pages for licenses can read it. */
export const html: OneFile = {
  id: 'html',
  extension: 'html',
  type: 'text/html;charset=utf-8',
  needsEvidence: false,
  order: 'time',
  start: (about) => ({ head: `${pageHead(about)}<ol>\n`, add: itemOf(about), end: () => `</ol>\n${PAGE_END}` }),
};

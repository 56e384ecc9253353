import { escapeHtml } from '../../attribution/escape-html';
import { toBase64 } from '../../bytes/base64';
import { PAGE_END } from '../export/html';
import { inOwnWords } from '../export/in-own-words';
import { alternativeOf, leftOutOf, noPictureOf, numberOf, placeOf, type Telling, tellingOf } from './cells';
import { GROUPS, headsOf, linesIn } from './groups';
import type { AboutHandIn, Handed, HandIn } from './hand-in';
import type { Line } from './pieces';

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}
body.table{max-width:none;font-size:.875rem}
figure{margin:0 0 2rem}
figcaption,td,th{overflow-wrap:anywhere}
img{display:block;max-width:100%;height:auto;margin-block-end:.5rem}
p.none{font-style:italic;opacity:.8}
td img{max-height:4.5rem;width:auto}
table{border-collapse:collapse;width:100%;table-layout:fixed}
td,th{border:1px solid #8888;padding:.25rem .5rem;text-align:start;vertical-align:top}
td p,th p{margin:0 0 .25rem}
figcaption p{display:inline}
thead{display:table-header-group}
tr,figure{break-inside:avoid}
@media(max-width:60rem){body.table{min-width:60rem}}`;

/** The page loads nothing and runs nothing: its policy forbids both, should a text ever get through. */
const headOf = ({ project, layout }: AboutHandIn, { language, isRightToLeft }: Telling): string => {
  const name = escapeHtml(project.name);
  return `<!doctype html>
<html lang="${language}"${isRightToLeft ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<style>
${STYLE}
</style>
</head>
<body${layout === 'table' ? ' class="table"' : ''}>
<h1>${name}</h1>
`;
};

const image = (handed: Handed): string => {
  const { picture } = handed;
  if (!picture) return '';
  const size = `width="${picture.width}" height="${picture.height}"`;
  return `<img src="data:image/jpeg;base64,${toBase64(picture.bytes)}" ${size} alt="${escapeHtml(alternativeOf(handed))}">\n`;
};

const inner = ({ pieces }: Line): string =>
  pieces
    .map(({ text, address, isStrong, isOwn }) => {
      const words = isOwn ? escapeHtml(text) : `<bdi>${escapeHtml(text)}</bdi>`;
      const strong = isStrong ? `<strong>${words}</strong>` : words;
      return address ? `<a href="${escapeHtml(address)}">${strong}</a>` : strong;
    })
    .join('');

/** The credit is written for machines, too, as in a credits page. */
const figure = (handed: Handed, telling: Telling): string => {
  const { words } = telling;
  const { attribution } = handed;
  const { number, where } = attribution;
  const before = number ? inner({ pieces: numberOf(number, words) }) : '';
  const after = where ? `<span>${inner({ pieces: placeOf(where, words) })}</span>` : '';
  const none = noPictureOf(handed, telling).map((line) => `<p class="none">${inner(line)}</p>\n`);
  return `<figure>\n${image(handed)}${none.join('')}<figcaption>${before}${inOwnWords(attribution, 'html')}${after}</figcaption>\n</figure>\n`;
};

const head = (telling: Telling): string => {
  const cells = GROUPS.map((group) => {
    const lines = headsOf(group, telling).map((text) => `<p>${escapeHtml(text)}</p>`);
    return `<th scope="col" style="width:${group.width}%">${lines.join('')}</th>`;
  });
  return `<table>\n<thead><tr>${cells.join('')}</tr></thead>\n<tbody>\n`;
};

const row = (handed: Handed, telling: Telling): string => {
  const cells = GROUPS.map((group) => {
    const lines = linesIn(group, handed, telling).map((line) =>
      // Only a credit says its language.
      line.language ? inOwnWords(handed.attribution, 'html') : `<p>${inner(line)}</p>`,
    );
    return `<td>${group.hasPicture ? image(handed) : ''}${lines.join('')}</td>`;
  });
  return `<tr>${cells.join('')}</tr>\n`;
};

/** A page that stands alone: credits below their pictures, or a table. */
export const html: HandIn = {
  id: 'html',
  extension: 'html',
  type: 'text/html;charset=utf-8',
  isPackage: false,
  hasPictures: true,
  layouts: ['list', 'table'],
  start: (about, parts) => {
    const telling = tellingOf(about);
    const isTable = about.layout === 'table';
    const write = parts.open('credits.html');
    write(`${headOf(about, telling)}${isTable ? head(telling) : ''}`);
    return {
      add: (handed) => write(isTable ? row(handed, telling) : figure(handed, telling)),
      end: (leftOut) => {
        const left = leftOutOf(leftOut, telling).map((line) => `<p>${inner(line)}</p>\n`);
        write(`${isTable ? '</tbody>\n</table>\n' : ''}${left.join('')}${PAGE_END}`);
      },
    };
  },
};

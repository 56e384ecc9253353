import { clean } from '../attribution/clean';
import { escapeHtml } from '../attribution/escape-html';
import type { Work } from '../work/work';
import { type FileFacts, publicAddress, sourcePath, typeOfMedia } from './credit-record';
import { type ChosenLicense, creatorsOf } from './draft';
import type { ShareDraft, WorkFile } from './share';

/** What a page of records says that name no files beside the work (src/publish/former-parts). */
export const FORMER_POLICY = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'";
/** Nothing runs and nothing is loaded but the work beside this page and its own style, at whatever gateway it is opened. */
export const POLICY =
  "default-src 'none'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; " +
  "style-src 'sha256-DRX1H1ArJbW2lJPQ1/2nDOUF9a3fDpwmamOP7TOeyqQ='";
export const STYLE =
  ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}' +
  'img,video{max-width:100%;height:auto}dt{font-weight:600}dd{margin:0 0 .75rem;overflow-wrap:anywhere}';

const link = (address: string, text: string, more = ''): string =>
  `<a href="${escapeHtml(address)}"${more}>${text}</a>`;

/** A name in a direction of its own, so that it cannot turn the words around it. */
const name = (text: string): string => `<bdi>${escapeHtml(clean(text))}</bdi>`;

const preview = (mediaType: string, path: string, title: string): string => {
  const [kind] = mediaType.split('/');
  if (kind === 'image') return `<p><img src="${path}" alt="${escapeHtml(title)}"></p>`;
  if (kind === 'audio') return `<p><audio controls preload="none" src="${path}"></audio></p>`;
  if (kind === 'video') return `<p><video controls preload="none" src="${path}"></video></p>`;
  return '';
};

/** What the page says of a source. */
export type CreditedSource = Pick<Work, 'title' | 'creators' | 'licenses' | 'source' | 'address'>;

const source = (work: CreditedSource, index: number): string => {
  const licenses = work.licenses.map((license) =>
    license.address ? link(license.address, escapeHtml(license.name)) : escapeHtml(license.name),
  );
  const by = work.creators.map((creator) => name(creator.name)).join(', ');
  const title = name(work.title ?? 'Untitled');
  const address = publicAddress(work.source) ?? publicAddress(work.address);
  const linked = address ? link(address, title, ' rel="dct:source"') : title;
  const record = link(sourcePath(index), 'its record');
  return `<li>${linked}${by ? ` by ${by}` : ''}, ${licenses.join(' or ')} (${record})</li>`;
};

const oneFile = (draft: Pick<ShareDraft, 'mediaType'>, file: FileFacts): string =>
  `<dt>File</dt><dd>${link(file.path, file.path)}, ${file.size} bytes, ${escapeHtml(draft.mediaType)}</dd>
<dt>SHA-256</dt><dd><code>${file.sha256}</code></dd>
`;

/** More than these make a page that nobody reads: the folder itself lists all. */
const LISTED = 100;

const folder = ({ path, size, count }: FileFacts, files: readonly WorkFile[]): string => {
  const listed = files.slice(0, LISTED).map((each) => {
    const address = [path, ...each.path.split('/')].map(encodeURIComponent).join('/');
    return `<li>${link(address, name(each.path))}, ${each.size} bytes</li>`;
  });
  const rest = (count ?? files.length) - listed.length;
  if (rest > 0) listed.push(`<li>and ${rest} more</li>`);
  return `<dt>Files</dt><dd>${link(`${path}/`, `${count} files`)}, ${size} bytes
<ul>
${listed.join('\n')}
</ul></dd>
`;
};

export interface CreditPage {
  /** Cleaned (src/publish/draft). */
  draft: Pick<ShareDraft, 'title' | 'creator' | 'changes' | 'language' | 'mediaType'>;
  license: ChosenLicense;
  file: FileFacts;
  sources: readonly CreditedSource[];
  at: string;
  /** Of a folder, at least as many as are listed. */
  files?: readonly WorkFile[];
  policy?: string;
}

/** A folder that is a page itself is opened there: its index.html stays the person's own. */
const own = (path: string, files: readonly WorkFile[]): string =>
  files.some((each) => each.path === 'index.html') ? `<p>${link(`${path}/index.html`, 'Open it')}</p>` : '';

/** The credit as a page for people, with the same facts as RDFa (ccREL) so that a machine finds them again. */
export const writeCreditPage = ({
  draft,
  license,
  file,
  sources,
  at,
  files = [],
  policy = POLICY,
}: CreditPage): string => {
  const title = draft.title || 'Untitled';
  const creator = creatorsOf(draft)
    .map((each) => `<dt>Creator</dt><dd property="cc:attributionName dct:creator">${name(each)}</dd>\n`)
    .join('');
  const changes = draft.changes ? `<dt>Changes</dt><dd>${name(draft.changes)}</dd>\n` : '';
  const madeFrom = sources.length ? `<h2>Made from</h2>\n<ol>\n${sources.map(source).join('\n')}\n</ol>\n` : '';
  const shown = preview(draft.mediaType, file.path, title) || (policy === POLICY ? own(file.path, files) : '');
  return `<!doctype html>
<html lang="en" prefix="cc: https://creativecommons.org/ns# dct: http://purl.org/dc/terms/ schema: https://schema.org/">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main about="${file.path}" typeof="schema:${typeOfMedia(draft.mediaType)}">
<h1 property="dct:title"${draft.language ? ` lang="${draft.language}"` : ''}>${name(title)}</h1>
${shown}
<dl>
${creator}<dt>License</dt><dd>${link(license.address, escapeHtml(license.name), ' rel="license"')}</dd>
${changes}<dt>Shared</dt><dd><time property="dct:issued" datetime="${at}">${at.slice(0, 10)}</time></dd>
${file.count === null ? oneFile(draft, file) : folder(file, files)}<dt>CID</dt><dd><code>${file.cid}</code></dd>
</dl>
${madeFrom}<p>${link('credit.json', 'The signed credit record')} · ${link('LICENSE.txt', 'What the license means')}</p>
</main>
</body>
</html>
`;
};

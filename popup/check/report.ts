import { escapeHtml } from '../../src/attribution/escape-html';
import { csvRow } from '../../src/transfer/export/csv-row';
import { nameOf } from '../credit/work-name';
import { saveFile } from '../platform/save-file';
import { language, t, wordFor } from '../platform/words';
import { byVerdict, type Judged } from './judged';
import { placeInWords } from './place-words';
import { tellJudgement, tellSource, wordsAt } from './told';

const linesOf = (judged: Judged, credit: string | undefined): string[] =>
  [
    judged.entry !== null && judged.work ? nameOf(judged.work) : '',
    wordsAt(judged.medium, judged.judgement),
    judged.medium.unclear !== undefined && judged.judgement.said === null ? t('check_unclear') : '',
    ...tellJudgement(judged.judgement),
    tellSource(judged),
    credit !== undefined && judged.judgement.verdict !== 'full' ? t('named_value', t('credit_preview'), credit) : '',
  ].filter((line) => line !== '');

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}li{display:grid;grid-template-columns:8rem 1fr;gap:1rem;margin-block:1rem}ul{padding:0;list-style:none}img{max-width:100%}p{margin:.2rem 0}';

/** Nothing but a thumbnail of ours is written into the report as a picture: it asks for nothing when it is opened. */
const pictureOf = ({ medium }: Judged): string =>
  medium.thumbnail ? `<img src="${escapeHtml(medium.thumbnail)}" alt="${escapeHtml(medium.alt)}">` : '<span></span>';

const itemOf = (judged: Judged, credit: string | undefined): string => {
  const told = linesOf(judged, credit).map((line) => `<p dir="auto">${escapeHtml(line)}</p>`);
  return `<li>${pictureOf(judged)}<div><h3 dir="auto">${escapeHtml(placeInWords(judged.medium))}</h3>${told.join('')}</div></li>`;
};

interface Told {
  /** The document's name. */
  name: string;
  summary: string;
  judged: readonly Judged[];
  credits: ReadonlyMap<number, string>;
}

/** The report as a page that stands for itself. */
const writeReport = ({ name, summary, judged, credits }: Told): string => {
  const groups = byVerdict(judged).map(
    ([verdict, all]) =>
      `<section><h2>${escapeHtml(wordFor('verdict', verdict))} (${all.length})</h2><ul>${all
        .map((each) => itemOf(each, credits.get(each.medium.number)))
        .join('\n')}</ul></section>`,
  );
  const title = escapeHtml(t('check_reportOf', name));
  return `<!doctype html>
<html lang="${language()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1><p>${escapeHtml(summary)}</p>
${groups.join('\n')}
</body></html>
`;
};

/** The same as a table. */
const writeTable = ({ judged, credits }: Told): string => {
  const rows = judged.map((each) => [
    String(each.medium.number),
    placeInWords(each.medium),
    wordFor('kind', each.medium.kind),
    each.medium.address ?? each.medium.part ?? '',
    wordFor('verdict', each.judgement.verdict),
    tellJudgement(each.judgement).join('\n'),
    wordsAt(each.medium, each.judgement),
    each.work ? nameOf(each.work) : '',
    each.judgement.license?.id ?? '',
    credits.get(each.medium.number) ?? '',
  ]);
  const heading = ['number', 'place', 'kind', 'file', 'verdict', 'missing', 'words', 'work', 'license', 'credit'];
  return `\ufeff${[heading, ...rows].map(csvRow).join('')}`;
};

const baseOf = (name: string): string => name.replace(/\.[^.]{1,10}$/, '') || 'document';

export const saveReport = (told: Told): string => {
  const name = `${baseOf(told.name)}-credits.html`;
  saveFile(new Blob([writeReport(told)], { type: 'text/html;charset=utf-8' }), name);
  return t('exported', name);
};

export const saveTable = (told: Told): string => {
  const name = `${baseOf(told.name)}-credits.csv`;
  saveFile(new Blob([writeTable(told)], { type: 'text/csv;charset=utf-8' }), name);
  return t('exported', name);
};

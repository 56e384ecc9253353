import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { startChromium } from '../../scripts/browser/chromium.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { Complaint, say } from '../../scripts/process/say.mjs';
import { setUpBrowser } from '../../scripts/set-up/browsers.mjs';
import { growPage } from './detect/grow-page.mjs';
import { measureLongestTask } from './detect/longest-task.mjs';
import { measurePage } from './detect/measure-page.mjs';
import { measureVisits } from './detect/measure-visits.mjs';
import { listPages } from './detect/pages.mjs';
import { makeScripts } from './detect/scripts.mjs';
import { round, summarize } from './detect/summarize.mjs';

const SIZES = [1000, 3000, 10_000, 30_000, 100_000];
const LARGE = 50_000;
const GROWN = 'https://grown.example/';

/** Wall-clock times are only worth something where nobody else wants the cores. */
const warnIfBusy = () => {
  const [load] = loadavg();
  if (load > availableParallelism() + 1)
    say(`This machine is busy (load ${load.toFixed(1)} on ${availableParallelism()} cores): the times are too long.`);
};

const measureAll = async (browser, scripts, inputs) => {
  const pages = [];
  for (const [i, input] of inputs.entries()) {
    try {
      pages.push({ ...input, ...(await measurePage(browser, scripts, input)) });
    } catch (error) {
      say(`${input.file}: ${error.message.split('\n')[0]}`);
    }
    if ((i + 1) % 20 === 0) say(`${i + 1} of ${inputs.length} pages`);
  }
  if (!pages.length) throw new Complaint('No page could be measured.');
  return pages;
};

const measureGrowth = async (browser, scripts) => {
  const table = [['elements', 'first look ms', 'ours ms', 'walk ms', 'ours / walk']];
  for (const size of SIZES) {
    const saved = { url: GROWN, bytes: Buffer.from(growPage(size)) };
    const { elements, first, ours, walk } = await measurePage(browser, scripts, saved, { withPeers: false });
    table.push([elements, round(first), round(ours), round(walk), round(ours / walk)]);
  }
  return table;
};

const listEach = (pages) => [
  ['page', 'elements', 'first ms', 'ours ms', 'walk ms', 'peers ms', 'ours / walk', 'peers / ours', 'layouts'],
  ...pages.map(({ file, elements, first, ours, walk, peers, forced }) => [
    file,
    elements,
    ...[first, ours, walk, peers, ours / walk, peers / ours].map(round),
    forced ?? '?',
  ]),
];

const listGroups = (pages) => {
  const groups = [...new Set(pages.map(({ from }) => from))].map((name) => [
    name,
    pages.filter(({ from }) => from === name),
  ]);
  if (groups.length > 1) groups.push(['all', pages]);
  return [
    ['pages', 'of', 'first ms', 'ours ms', 'p95 ms', 'walk ms', 'peers ms', 'ours / walk', 'peers / ours', 'layouts'],
    ...groups.map(([name, own]) => {
      const { firstMs, oursMs, p95Ms, walkMs, peersMs, oursOverWalk, peersOverOurs, layouts } = summarize(own);
      return [own.length, name, firstMs, oursMs, p95Ms, walkMs, peersMs, oursOverWalk, peersOverOurs, layouts];
    }),
  ];
};

const listVisits = (visits) => [
  ['a visit to a page without a license', 'processor ms'],
  ['with the extension', visits.with],
  ['without it', visits.without],
  ['more, median of pairs', visits.more],
  ['more, quartiles', `${visits.moreFrom} to ${visits.moreTo}`],
];

/** The middle half of the pages: a median alone hides how much they differ. */
const listSpread = ({ spread }) => [
  ['middle half of the pages', 'from', 'to'],
  ...Object.entries(spread).map(([name, [from, to]]) => [name, from, to]),
];

const judge = (result) => [
  ['goal', 'measured', 'met'],
  ...[
    ['at most 10 walks', result.oursOverWalk, result.oursOverWalk <= 10],
    ['at least 30 times faster than the readers', result.peersOverOurs, result.peersOverOurs >= 30],
    [`no task over 16 ms on ${LARGE} elements`, `${result.longestTaskMs} ms`, result.longestTaskMs <= 16],
    ['at most 15 KB gzipped', `${result.contentScriptGzKB} KB`, result.contentScriptGzKB <= 15],
    ['no layout forced', result.layouts, result.layouts === 0],
  ].map(([goal, measured, isMet]) => [goal, measured, isMet ? 'yes' : 'no']),
];

/** What a look at a page costs in Chromium, beside a walk over the same page and readers of the same source. */
export const measure = async (args) => {
  const { values } = parseArgs({ args, options: { pages: { type: 'string' }, verbose: { type: 'boolean' } } });
  const inputs = listPages(values.pages);
  const program = await setUpBrowser('chromium');
  const scripts = await makeScripts();
  warnIfBusy();
  say(`Measuring ${inputs.length} pages …`);
  const browser = await startChromium({ program, headless: true });
  try {
    const pages = await measureAll(browser, scripts, inputs);
    say('Measuring pages that grow …');
    const growth = await measureGrowth(browser, scripts);
    const large = { url: GROWN, bytes: Buffer.from(growPage(LARGE)) };
    const longestTaskMs = round(await measureLongestTask(browser, scripts, large));
    const zipped = gzipSync(readFileSync(inRoot('dist', 'chrome', 'content.js')), { level: 9 }).length;
    say('Measuring visits to a page without a license …');
    const visits = await measureVisits(program);
    const result = { ...summarize(pages), contentScriptGzKB: Math.round(zipped / 100) / 10, longestTaskMs, visits };
    warnIfBusy();
    const tables = [listGroups(pages), listSpread(result), growth, listVisits(visits), judge(result)];
    return { tables: values.verbose ? [listEach(pages), ...tables] : tables, result };
  } finally {
    await browser.close();
  }
};

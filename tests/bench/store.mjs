import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../../scripts/browser/chromium.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { Complaint, say } from '../../scripts/process/say.mjs';
import { setUpBrowser } from '../../scripts/set-up/browsers.mjs';
import { bundle } from './store/bundle.mjs';
import { measureExport, measureFirstPaint } from './store/moments.mjs';

const ROUNDS = 3;
const SAVES = 200;
/** Dexie reads all that is found before it can sort it: it is asked for so long, and compared on what it got through. */
const DEXIE_MS = 60_000;

const round = (value) => Math.round(value * 100) / 100;
const sum = (list) => list.reduce((total, each) => total + each, 0);
const quantile = (list, share) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * share)];

/** Wall-clock times are only worth something where nobody else wants the cores. */
const warnIfBusy = () => {
  const [load] = loadavg();
  if (load > availableParallelism() + 1)
    say(`This machine is busy (load ${load.toFixed(1)} on ${availableParallelism()} cores): the times are too long.`);
};

/** The built extension with the bench beside it, in a folder and a profile of its own. */
const openBench = async (folder, opened) => {
  const extension = join(folder, 'extension');
  cpSync(inRoot('dist', 'chrome'), extension, { recursive: true });
  writeFileSync(join(extension, 'bench.html'), '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>');
  await bundle(extension);
  const program = await setUpBrowser('chromium');
  const open = async () => {
    const browser = await startChromium({
      program,
      headless: true,
      profile: join(folder, 'profile'),
      protocolTimeout: 0,
    });
    opened.push(browser);
    const origin = `chrome-extension://${await browser.installExtension(extension)}/`;
    const page = await browser.newPage();
    page.on('console', (message) => say(message.text()));
    await page.goto(`${origin}bench.html`);
    return { browser, origin, page };
  };
  return open;
};

/** A long measurement, piece by piece: no single answer of the browser is waited for too long. */
const fill = async (page, engine, all, credits) => {
  const piece = 10_000;
  let ms = 0;
  for (let from = 0; from < all; from += piece)
    ms += await page.evaluate(
      (...args) => bench.fill(...args),
      engine,
      from,
      Math.min(all, from + piece),
      all,
      credits,
    );
  return ms;
};

const judge = (result) => [
  ['goal', 'measured', 'met'],
  ...[
    ['writes at most 1.5 times raw', result.writeOverRaw, result.writeOverRaw <= 1.5],
    ["a search's first page at most 3 times a raw index read", result.searchOverRaw, result.searchOverRaw <= 3],
    ['and under 50 ms at p95', `${result.searchP95Ms} ms`, result.searchP95Ms < 50],
    ['an export at most twice a raw read', result.exportOverRead, result.exportOverRead <= 2],
    ['with a peak of at most 150 MB', `${result.exportPeakMB} MB`, result.exportPeakMB <= 150],
  ].map(([goal, measured, isMet]) => [goal, measured ?? '', measured === null ? 'not measured' : isMet ? 'yes' : 'no']),
];

const perEntry = (ms, all) => round((ms * 1000) / all);

/** What the library costs with so many works and (--credits) three credits for each, beside raw IndexedDB and Dexie on the same rows. */
export const measure = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      works: { type: 'string', default: '10000' },
      credits: { type: 'string', default: '3' },
      'without-dexie': { type: 'boolean', default: false },
      'without-raw': { type: 'boolean', default: false },
    },
  });
  const works = Number(values.works);
  if (!Number.isInteger(works) || works < 100) throw new Complaint('--works takes a whole number from 100.');
  const credits = Number(values.credits);
  if (!Number.isInteger(credits) || credits < 0) throw new Complaint('--credits takes a whole number: of each work.');
  const all = works * (credits + 1);
  const withDexie = !values['without-dexie'];
  const withRaw = !values['without-raw'];
  const folder = mkdtempSync(join(tmpdir(), 'commoner-bench-'));
  const opened = [];
  try {
    const open = await openBench(folder, opened);
    warnIfBusy();
    let { browser, page, origin } = await open();
    page.setDefaultTimeout(0);
    say(`Writing ${works} works and ${all - works} credits …`);
    const written = {
      raw: withRaw ? await fill(page, 'raw', all, credits) : null,
      ours: await fill(page, 'ours', all, credits),
    };
    if (withDexie) written.dexie = await fill(page, 'dexie', all, credits);
    // What was just written is in the browser's memory: a person comes back to it another day.
    await browser.close();
    ({ browser, page, origin } = await open());
    page.setDefaultTimeout(0);
    say('Searching …');
    const search = (...given) => page.evaluate((...args) => bench.search(...args), ...given);
    const searched = { raw: withRaw ? await search('raw', ROUNDS) : null, ours: await search('ours', ROUNDS) };
    if (withDexie) searched.dexie = await search('dexie', 1, DEXIE_MS);
    const save = (engine) => page.evaluate((...given) => bench.saveOneByOne(...given), engine, all, SAVES, all + SAVES);
    const saved = { raw: withRaw ? await save('raw') : null, ours: await save('ours') };
    say('Reading and exporting …');
    const readMs = withRaw ? await page.evaluate(() => bench.readRows()) : null;
    const exported = await measureExport(page);
    const firstPaintMs = await measureFirstPaint(browser, origin);
    await browser.close();
    warnIfBusy();
    const result = {
      works,
      writeOverRaw: withRaw ? round(written.ours / written.raw) : null,
      searchP95Ms: round(quantile(searched.ours, 0.95)),
      searchOverRaw: withRaw ? round(sum(searched.ours) / sum(searched.raw)) : null,
      firstPaintMs: Math.round(firstPaintMs),
      exportOverRead: withRaw ? round(exported.ms / readMs) : null,
      exportPeakMB: Math.round(exported.peakMB),
      dexieOverOurs: withDexie ? round(sum(searched.dexie) / sum(searched.ours.slice(0, searched.dexie.length))) : null,
    };
    const times = (list) => [0.5, 0.95].map((share) => round(quantile(list, share)));
    const engines = ['raw', 'ours', 'dexie'].filter((engine) => written[engine]);
    const tables = [
      [
        ['', 'write µs each', 'search ms', 'p95', 'one save ms', 'p95'],
        ...engines.map((engine) => [
          engine,
          perEntry(written[engine], all),
          ...times(searched[engine]),
          ...(saved[engine] ? times(saved[engine]) : ['', '']),
        ]),
      ],
      [
        ['read all ms', 'export ms', 'MB'],
        [Math.round(readMs ?? 0), Math.round(exported.ms), round(exported.length / 1e6)],
      ],
      judge(result),
    ];
    return { tables, result };
  } finally {
    // Also where something failed: a browser that is left goes on writing.
    for (const browser of opened) await browser.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
};

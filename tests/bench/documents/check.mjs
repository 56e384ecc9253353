import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../../../scripts/browser/chromium.mjs';
import { poll } from '../../../scripts/browser/poll.mjs';
import { inRoot } from '../../../scripts/process/root.mjs';
import { Complaint, say } from '../../../scripts/process/say.mjs';
import { setUpBrowser } from '../../../scripts/set-up/browsers.mjs';
import { watchMemory } from '../share/memory.mjs';
import { bundle } from './bundle.mjs';

const round = (value) => Math.round(value * 100) / 100;
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const readNumber = (text, name, least) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) throw new Complaint(`--${name} takes a whole number from ${least}.`);
  return number;
};

/** The built extension with a page of the bench beside it. */
const openBench = async (folder) => {
  const extension = join(folder, 'extension');
  cpSync(inRoot('dist', 'chrome'), extension, { recursive: true });
  writeFileSync(
    join(extension, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><script src="in-page.js"></script>',
  );
  await bundle(extension, { page: 'in-page', name: 'bench', limit: 'limit' });
  const program = await setUpBrowser('chromium');
  const browser = await startChromium({
    program,
    headless: true,
    profile: join(folder, 'profile'),
    protocolTimeout: 0,
  });
  const origin = `chrome-extension://${await browser.installExtension(extension)}/`;
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  page.on('console', (message) => say(message.text()));
  page.goto(`${origin}bench.html`).catch(() => undefined);
  await poll(() => page.evaluate(() => typeof globalThis.bench === 'object'), 'the page of the bench');
  return { browser, page };
};

/**
 * A .pptx with so many pictures (--pictures), checked against a library of so many works (--works) by the worker that ships, beside the limit:
 * reading the same zip and decoding the same pictures, and nothing else, in a worker too. The two in turns.
 */
export const measureCheck = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      pictures: { type: 'string', default: '500' },
      works: { type: 'string', default: '100000' },
      times: { type: 'string', default: '3' },
    },
  });
  const pictures = readNumber(values.pictures, 'pictures', 1);
  const works = readNumber(values.works, 'works', 1);
  const times = readNumber(values.times, 'times', 1);
  const folder = mkdtempSync(join(tmpdir(), 'commoner-bench-'));
  let browser;
  try {
    const opened = await openBench(folder);
    ({ browser } = opened);
    const { page } = opened;
    const [load] = loadavg();
    if (load > availableParallelism() + 1)
      say(`This machine is busy (load ${load.toFixed(1)}): the times are too long.`);
    say(`Filling a library of ${works} works …`);
    for (let from = 0; from < works; from += 10_000)
      await page.evaluate((...given) => bench.fill(...given), from, Math.min(works, from + 10_000), works);
    say(`Making a document of ${pictures} pictures …`);
    const size = await page.evaluate((count) => bench.make(count), pictures);
    const rounds = { check: [], limit: [] };
    const peaks = [];
    for (let turn = 0; turn < times; turn++) {
      rounds.limit.push(await page.evaluate(() => bench.limit()));
      const memory = watchMemory(browser.process().pid);
      rounds.check.push(await page.evaluate(() => bench.check()));
      peaks.push(await memory.stop());
    }
    const found = await page.evaluate(() => bench.found());
    const [checkMs, limitMs] = [median(rounds.check), median(rounds.limit)];
    const result = {
      ...{ pictures, works, documentMB: round(size / 1e6), checkMs: Math.round(checkMs), limitMs: Math.round(limitMs) },
      ...{ checkOverLimit: round(checkMs / limitMs), peakMB: Math.round(Math.max(...peaks)), ...found },
    };
    const goals = [
      ['goal', 'measured', 'met'],
      ['at most twice the limit', result.checkOverLimit, result.checkOverLimit <= 2 ? 'yes' : 'no'],
      ['200 MB of memory', `${result.peakMB} MB`, result.peakMB <= 200 ? 'yes' : 'no'],
    ];
    const table = [
      ['', 'ms', 'ms a picture'],
      ['reading and decoding alone', Math.round(limitMs), round(limitMs / pictures)],
      ['checking', Math.round(checkMs), round(checkMs / pictures)],
    ];
    return { tables: [table, goals], result };
  } finally {
    await browser?.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
};

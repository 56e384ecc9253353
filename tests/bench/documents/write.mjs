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

const readNumber = (text, name) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Complaint(`--${name} takes a whole number from 1.`);
  return number;
};

/** The built extension with a page of the bench beside it. */
const openBench = async (folder) => {
  const extension = join(folder, 'extension');
  cpSync(inRoot('dist', 'chrome'), extension, { recursive: true });
  writeFileSync(
    join(extension, 'write.html'),
    '<!doctype html><meta charset="utf-8"><script src="write-in-page.js"></script>',
  );
  await bundle(extension, { page: 'write-in-page', name: 'writing', limit: 'zip-alone' });
  const program = await setUpBrowser('chromium');
  const profile = join(folder, 'profile');
  const browser = await startChromium({ program, headless: true, profile, protocolTimeout: 0 });
  const origin = `chrome-extension://${await browser.installExtension(extension)}/`;
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  page.goto(`${origin}write.html`).catch(() => undefined);
  await poll(() => page.evaluate(() => typeof globalThis.writing === 'object'), 'the page of the bench');
  return { browser, page };
};

/** Writes, and does the two things that it cannot do without, in turns. */
const takeTurns = async ({ page, browser }, project, times) => {
  const rounds = { write: [], zip: [], draw: [] };
  const peaks = [];
  for (let turn = 0; turn < times; turn++) {
    const memory = watchMemory(browser.process().pid);
    rounds.write.push(await page.evaluate((given) => writing.write(given), project));
    peaks.push(await memory.stop());
    rounds.zip.push(await page.evaluate(() => writing.zipAlone()));
    rounds.draw.push(await page.evaluate(() => writing.drawAlone()));
  }
  const size = await page.evaluate(() => writing.sizeOf());
  return { write: median(rounds.write), zip: median(rounds.zip), draw: median(rounds.draw), peaks, size };
};

/**
 * A .docx of so many credits (--credits), written by the worker that ships, beside packing the same parts alone; and with a picture for each
 * credit, beside that and drawing the same pictures alone. Each in a worker, in turns.
 */
export const measureWrite = async (args) => {
  const { values } = parseArgs({
    args,
    strict: false,
    options: { credits: { type: 'string', default: '1000' }, times: { type: 'string', default: '3' } },
  });
  const [credits, times] = [readNumber(values.credits, 'credits'), readNumber(values.times, 'times')];
  const folder = mkdtempSync(join(tmpdir(), 'commoner-bench-'));
  let opened;
  try {
    opened = await openBench(folder);
    const { page } = opened;
    const [load] = loadavg();
    if (load > availableParallelism() + 1)
      say(`This machine is busy (load ${load.toFixed(1)}): the times are too long.`);
    const fill = (...given) => page.evaluate((...of) => writing.fill(...of), ...given);
    const plain = await takeTurns(opened, await fill('Rivers', credits, false), times);
    const pictured = await takeTurns(opened, await fill('Lakes', credits, true), times);
    const result = {
      ...{ credits, writeMs: Math.round(plain.write), zipMs: Math.round(plain.zip) },
      writeOverZip: round(plain.write / plain.zip),
      ...{ picturedMs: Math.round(pictured.write), picturedZipMs: Math.round(pictured.zip) },
      ...{ drawMs: Math.round(pictured.draw), picturedMB: round(pictured.size / 1e6) },
      picturedOverLimit: round(pictured.write / (pictured.zip + pictured.draw)),
      writePeakMB: Math.round(Math.max(...plain.peaks, ...pictured.peaks)),
    };
    const table = [
      [`a .docx of ${credits} credits`, 'ms', 'packing alone', 'drawing alone', 'in times of these'],
      ['without pictures', result.writeMs, result.zipMs, '', result.writeOverZip],
      ['with pictures', result.picturedMs, result.picturedZipMs, result.drawMs, result.picturedOverLimit],
    ];
    const goals = [
      ['goal', 'measured', 'met'],
      ['with pictures at most twice the limit', result.picturedOverLimit, result.picturedOverLimit <= 2 ? 'yes' : 'no'],
      ['200 MB of memory', `${result.writePeakMB} MB`, result.writePeakMB <= 200 ? 'yes' : 'no'],
    ];
    return { tables: [table, goals], result };
  } finally {
    await opened?.browser.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
};

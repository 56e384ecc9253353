import { randomFillSync } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drive } from '../../scripts/browser/driver.mjs';
import { poll } from '../../scripts/browser/poll.mjs';
import { fill, press } from '../../scripts/browser/press.mjs';
import { Complaint, say } from '../../scripts/process/say.mjs';
import { setUpKubo } from '../../scripts/set-up/kubo.mjs';
import { ask } from '../../scripts/tour/ask.mjs';
import { startKubo } from '../servers/kubo.mjs';
import { startCounting } from './share/counting.mjs';
import { watchMemory } from './share/memory.mjs';
import { measure as measureSize } from './size.mjs';

const MIB = 1024 * 1024;
const round = (value) => Math.round(value * 100) / 100;
const LONG_MS = 30 * 60_000;

/** A file of bytes that nobody has seen before: no node has a block of it. */
const writeRandom = (path, mebibytes) => {
  const file = openSync(path, 'w');
  const piece = Buffer.alloc(MIB);
  for (let i = 0; i < mebibytes; i += 1) writeSync(file, randomFillSync(piece));
  closeSync(file);
  return path;
};

const timed = async (job) => {
  const began = performance.now();
  const value = await job();
  return { value, ms: performance.now() - began };
};

/** The limit: the browser's own SHA-256 over the same slices that are hashed for the CID. Runs in a page of ours. */
const hashSlices = async () => {
  const [file] = document.querySelector('#measured').files;
  const began = performance.now();
  for (let at = 0; at < file.size; at += 1024 * 1024)
    await crypto.subtle.digest('SHA-256', await file.slice(at, at + 1024 * 1024).arrayBuffer());
  return performance.now() - began;
};

const choose = async (driver, path) => {
  const page = await driver.library('#share');
  const input = await poll(() => page.$('input[type=file]'), 'the field for a file');
  await input.uploadFile(path);
  return page;
};

/** The file in a page of ours, apart from the form, which lets go of what it was given. */
const measureLimit = async (driver, path) => {
  const page = await driver.library('#settings');
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'measured' });
    document.body.append(input);
  });
  await (await page.$('#measured')).uploadFile(path);
  const ms = await page.evaluate(hashSlices);
  await driver.closeTab(page);
  return ms;
};

const shareOf = async (driver) => (await ask(driver, 'publish.list', null))[0];

/** Shares what is chosen, and answers when its root was known and when the node had all of it, in ms after the press. */
const share = async (driver, page) => {
  await fill(page, 'Title', 'A file to measure');
  const began = performance.now();
  await press(page, 'Publish', 'form');
  let heldAt = 0;
  const target = await poll(
    async () => {
      const now = await shareOf(driver);
      if (now?.state.step === 'failed') throw new Error(JSON.stringify(now.state.problem));
      if (now?.state.step === 'held') heldAt ||= performance.now();
      const node = now?.targets.find((each) => each.target === 'kubo');
      if (node?.state === 'failed') throw new Error(JSON.stringify(node.problem));
      return node?.state === 'pinned' && now;
    },
    'the node',
    LONG_MS,
  );
  return { share: target, heldMs: heldAt - began, allMs: performance.now() - began };
};

/** What is sent a second time where the browser dies in the middle: MiB, in sections of shards. */
const measureKill = async (path, kubo, profile) => {
  const counting = await startCounting(kubo.address);
  let driver = await drive('chromium', { profile });
  try {
    await ask(driver, 'settings.write', { kuboAddress: counting.address, creator: '' });
    const page = await choose(driver, path);
    await fill(page, 'Title', 'A file to be killed with');
    await press(page, 'Publish', 'form');
    const before = await poll(
      async () => {
        const now = await shareOf(driver);
        return now?.state.step === 'held' && counting.bytes() > now.size / 2 && now;
      },
      'half of it sent',
      LONG_MS,
    );
    driver.browser.process().kill('SIGKILL');
    await driver.browser.close().catch(() => undefined);
    driver = await drive('chromium', { profile });
    await poll(
      async () => (await shareOf(driver))?.targets.some((each) => each.target === 'kubo' && each.state === 'pinned'),
      'the rest',
      LONG_MS,
    );
    return (counting.bytes() - before.size) / MIB;
  } finally {
    await driver.close().catch(() => undefined);
    counting.stop();
  }
};

/** What it costs to share a file, beside `ipfs add` of the same file and beside hashing alone, in one run. */
export const measure = async (args) => {
  const { values } = parseArgs({ args, options: { size: { type: 'string', default: '256' } } });
  const mebibytes = Number(values.size);
  if (!Number.isInteger(mebibytes) || mebibytes < 64)
    throw new Complaint('--size takes a whole number of MiB from 64.');
  const [load] = loadavg();
  if (load > availableParallelism()) say(`This machine is busy (load ${load.toFixed(1)}): the times are too long.`);
  const program = await setUpKubo();
  const folder = mkdtempSync(join(tmpdir(), 'commoner-bench-share-'));
  const nodes = [];
  const start = async () => {
    const node = await startKubo(program);
    nodes.push(node);
    return node;
  };
  try {
    const path = writeRandom(join(folder, 'file.bin'), mebibytes);
    const [adding, taking] = [await start(), await start()];
    say('Adding with ipfs add …');
    const added = await timed(() => adding.ipfs('add', '-Q', path));
    const driver = await drive('chromium', { profile: join(folder, 'profile') });
    let shared;
    let limitMs;
    let peakMB;
    try {
      await ask(driver, 'settings.write', { kuboAddress: taking.address, creator: '' });
      say('Hashing …');
      limitMs = await measureLimit(driver, path);
      const page = await choose(driver, path);
      say('Sharing …');
      const memory = watchMemory(driver.browser.process().pid);
      shared = await share(driver, page);
      peakMB = await memory.stop();
    } finally {
      await driver.close();
    }
    const cid = String(added.value).trim();
    if (shared.share.workCid !== cid)
      throw new Complaint(`The CIDs differ: ${shared.share.workCid} and Kubo’s ${cid}.`);
    say('Sharing once more, killed on the way …');
    const other = writeRandom(join(folder, 'other.bin'), Math.min(mebibytes, 256));
    const resent = await measureKill(other, await start(), join(folder, 'killed'));
    const size = await measureSize();
    const result = {
      sizeMiB: mebibytes,
      hashOverLimit: round(shared.heldMs / limitMs),
      shareOverIpfsAdd: round(shared.allMs / added.ms),
      peakMB: Math.round(peakMB),
      resentAfterKillMiB: round(resent),
      wakeParsedGzKB: size.result.backgroundGzKB,
    };
    const rows = [
      ['', 'ms'],
      ['ipfs add', Math.round(added.ms)],
      ['SHA-256 of its slices', Math.round(limitMs)],
      ['shared: its address known', Math.round(shared.heldMs)],
      ['shared: pinned', Math.round(shared.allMs)],
    ];
    return { tables: [rows], result };
  } finally {
    for (const node of nodes) await node.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

import './tip/read-typescript.mjs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { Complaint, say } from '../../scripts/process/say.mjs';
import { setUpDist } from '../../scripts/set-up/build-dist.mjs';
import { setUpLightning } from '../../scripts/set-up/lightning.mjs';
import { startPayer } from './tip/payer.mjs';

const { payBare } = await import('./tip/round-trip.ts');
const { startCounterparts } = await import('./tip/counterparts.ts');

const MSAT = 21_000;
/** Payments of each kind before any is measured: nothing is compiled, and no route is known, at the first. */
const WARM_UP = 3;

const round = (value) => Math.round(value * 100) / 100;
const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * What a tip takes from the press until the toolbar window says that it is settled, beside the bare protocol by an independent client, in
 * turn, over the same servers and nodes.
 */
export const measure = async (args) => {
  const { values } = parseArgs({ args, options: { times: { type: 'string', default: '15' } } });
  const times = Number(values.times);
  if (!Number.isInteger(times) || times < 3) throw new Complaint('--times takes a whole number from 3.');
  await setUpDist('test');
  const programs = await setUpLightning();
  const load = loadavg()[0].toFixed(1);
  if (Number(load) > availableParallelism()) say(`This machine is busy (load ${load}): the times are too long.`);
  say('Starting two Lightning nodes and their chain …');
  const counterparts = await startCounterparts(programs);
  let payer;
  try {
    const { lnurl, wallet } = counterparts;
    const connection = await wallet.connect();
    payer = await startPayer(counterparts, MSAT);
    const bare = [];
    const tips = [];
    let requestsBeforeClick = 0;
    say(`Paying ${times} times each …`);
    for (let turn = -WARM_UP; turn < times; turn += 1) {
      const one = await payBare(lnurl.addressOf('ann'), MSAT, connection);
      const tip = await payer.tip();
      requestsBeforeClick += tip.requestsBefore;
      if (turn < 0) continue;
      bare.push(one);
      tips.push(tip);
    }
    const of = (list, name) => median(list.map((each) => each[name]));
    const bareMs = of(bare, 'ms');
    const tipMs = of(tips, 'ms');
    const part = (name) => Math.round(of(tips, name));
    const rows = [
      ['', 'ms'],
      ['bare: from the first request to the preimage', Math.round(bareMs)],
      ['bare: of it, until the invoice is there', Math.round(of(bare, 'invoiceMs'))],
      ['tip: from the press to “settled” on the screen', Math.round(tipMs)],
      ['tip: until it is written down', part('draftMs')],
      ['tip: until the invoice is checked', part('quotedMs')],
      ['tip: until the request is written down', part('sendingMs')],
      ['tip: until it is written down as settled', part('settledMs')],
      ['tip: until that is on the screen', part('shownMs')],
      [`load before and after`, `${load}, ${loadavg()[0].toFixed(1)}`],
    ];
    const result = {
      tipOverBare: round(tipMs / bareMs),
      bareMs: round(bareMs),
      tipMs: round(tipMs),
      requestsBeforeClick,
    };
    return { tables: [rows], result };
  } finally {
    await payer?.close();
    await counterparts.stop();
  }
};

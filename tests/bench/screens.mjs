import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drive } from '../../scripts/browser/driver.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { Complaint, say } from '../../scripts/process/say.mjs';
import { median, quantile } from './detect/summarize.mjs';
import { fillLibrary } from './screens/fill-library.mjs';
import { serveManyWorks } from './screens/many-works.mjs';
import { measureLibrary, measureToolbar } from './screens/moments.mjs';
import { copyWatched } from './screens/watched-copy.mjs';

/** How many works a page has, and how many times slower the processor is. */
const WORKS = [1, 60];
const SLOWER = [1, 4];
/** Milliseconds. The list of one work was painted within these when the bench was made. */
const ONE_WORK = 183;
const MANY_WORKS = 400;

const round = (ms) => Math.round(ms);
const spread = (list) => ({
  median: round(median(list)),
  from: round(quantile(list, 0.25)),
  to: round(quantile(list, 0.75)),
});
const told = ({ median, from, to }) => `${median} (${from}–${to})`;

const summarize = (screen, slower, temperature, moments) => ({
  screen,
  slower,
  temperature,
  times: moments.length,
  paint: spread(moments.map(({ paint }) => paint)),
  list: spread(moments.map(({ list }) => list)),
});

const wholeNumber = (text, least, what) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) throw new Complaint(`${what} takes a whole number from ${least}.`);
  return number;
};

/**
 * How long the screens take until they are painted, in a real Chromium: the toolbar window on a page with one work and with sixty, and the
 * library with --works entries. Cold is the first opening in a browser that was just started, warm what follows.
 */
export const measure = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      works: { type: 'string', default: '1000' },
      starts: { type: 'string', default: '5' },
      times: { type: 'string', default: '15' },
      dist: { type: 'string', default: inRoot('dist') },
    },
  });
  const entries = wholeNumber(values.works, 1, '--works');
  const starts = wholeNumber(values.starts, 1, '--starts');
  const times = wholeNumber(values.times, 1, '--times');
  const perStart = Math.ceil(times / starts) + 1;
  const folder = mkdtempSync(join(tmpdir(), 'commoner-screens-'));
  copyWatched(resolve(values.dist), folder);
  const open = (profile) => drive('chromium', { dist: relative(inRoot(), folder), ...(profile ? { profile } : {}) });
  const site = await serveManyWorks();
  const rows = [];
  const note = (screen, slower, series) => {
    rows.push(
      summarize(
        screen,
        slower,
        'cold',
        series.map(([first]) => first),
      ),
    );
    rows.push(
      summarize(
        screen,
        slower,
        'warm',
        series.flatMap(([, ...others]) => others),
      ),
    );
  };
  /** A new browser for each series: its first opening is cold. */
  const repeat = async (run, profile) => {
    const series = [];
    for (let i = 0; i < starts; i++) {
      const driver = await open(profile);
      try {
        series.push(await run(driver));
      } finally {
        await driver.close();
      }
    }
    return series;
  };
  const load = [loadavg()[0]];
  try {
    for (const works of WORKS) {
      for (const slower of SLOWER) {
        say(`The toolbar window, ${works} works, ${slower}× slower …`);
        const how = { slower, times: perStart };
        const name = works === 1 ? 'toolbar window, 1 work' : `toolbar window, ${works} works`;
        note(name, slower, await repeat((driver) => measureToolbar(driver, `${site.address}${works}`, how)));
      }
    }
    const profile = join(folder, 'profile');
    say(`The library, ${entries} entries …`);
    const filling = await open(profile);
    await fillLibrary(filling, entries).finally(() => filling.close());
    for (const slower of SLOWER)
      note(
        `library, ${entries} entries`,
        slower,
        await repeat((driver) => measureLibrary(driver, { slower, times: perStart }), profile),
      );
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
  load.push(loadavg()[0]);
  const listOf = (works, slower, temperature) =>
    rows.find(
      (row) => row.screen === `toolbar window, ${works}` && row.slower === slower && row.temperature === temperature,
    ).list.median;
  const goals = [
    [`1 work within ${ONE_WORK} ms`, listOf('1 work', 1, 'warm'), ONE_WORK],
    [`60 works at 4× within ${MANY_WORKS} ms`, listOf('60 works', 4, 'warm'), MANY_WORKS],
  ];
  const busy = `${load.map((each) => each.toFixed(1)).join(' to ')} on ${availableParallelism()} cores`;
  return {
    tables: [
      [
        ['screen', 'slower', '', 'times', 'first paint ms', 'list ms'],
        ...rows.map(({ screen, slower, temperature, times: amount, paint, list }) => [
          ...[screen, `${slower}×`, temperature, amount, told(paint), told(list)],
        ]),
      ],
      [['goal', 'measured', 'met'], ...goals.map(([goal, ms, most]) => [goal, `${ms} ms`, ms <= most ? 'yes' : 'no'])],
      [['load', busy]],
    ],
    result: { rows, load },
  };
};

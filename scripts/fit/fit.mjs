import { readFileSync } from 'node:fs';
import { fromId } from '../../src/license/from-id';
import { permitsReuse } from '../../src/license/terms';
import { readCues } from '../../src/work/cues';
import { FEATURES, featuresOf } from '../../src/work/features';
import { identify } from '../../src/work/identify';
import { isOfOthers } from '../../src/work/judge';
import { agrees } from '../../src/work/page-work';
import { readLicense } from '../../src/work/reading';
import { WEIGHTS } from '../../src/work/weights';
import { readInputs } from '../scan/inputs.mjs';
import { describeSeen } from '../scan/line.mjs';
import { BELIEFS } from './beliefs.mjs';
import { observe } from './observe.mjs';
import { isMeant, scorePage, summarize } from './score.mjs';
import { train } from './train.mjs';

/** Times that the pages are parted, and how often each time: every site is left out once. */
const FOLDS = 10;
const REPEATS = 3;
/** The share of the sites that nothing is ever fitted on: one in this many. */
const KEPT_OUT = 3;

/** The site of a page: all pages of a site are left out together. */
const siteOf = ({ url, repo, file }) => {
  if (repo) return repo.toLowerCase();
  if (!url) return file.split('.')[0];
  const labels = new URL(url).hostname.split('.');
  return labels
    .slice(
      /^(?:co|com|org|ac|gov|github|gitlab|wordpress|blogspot|neocities|readthedocs)$/.test(labels.at(-2) ?? '')
        ? -3
        : -2,
    )
    .join('.');
};

/** A number that depends on a name alone. */
const hashOf = (name, seed) => {
  let hash = 2166136261 ^ seed;
  for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0), 16777619);
  hash ^= hash >>> 15;
  return Math.imul(hash, 2246822519) >>> 8;
};

const licensesOf = (ids) => ids.map((id) => fromId(id)).filter((license) => license !== null);
const agreesWithAny = (license, licenses) => licenses.some((other) => agrees(license, other));

/** What can be learned from a page: its statements, and what the label says of each. */
const statementsOf = ({ label, observation }) => {
  const readings = observation.signals
    .filter(({ says, evidence }) => says === 'license' && evidence === 'statement')
    .map(readLicense)
    .filter((reading) => reading !== null && permitsReuse(reading.license));
  const own = licensesOf(label.page?.licenses ?? []);
  return readings.flatMap((reading) => {
    const cues = readCues(reading, readings);
    if (isOfOthers(cues)) return [];
    const { context, words } = reading.signal;
    const texts = [`${context.before}${words}${context.after}`, ...context.media.map(({ address }) => address)];
    const alike = label.media.filter(({ licenses }) => agreesWithAny(reading.license, licensesOf(licenses)));
    const isCredit = alike.some(({ match }) =>
      isMeant(match, [...texts, ...context.links.map(({ address }) => address)]),
    );
    const isOfPage = agreesWithAny(reading.license, own);
    // Whether a statement is a credit nobody can tell if its picture stands elsewhere, or if it may be the page's own.
    const isOpen = !isCredit && (alike.length > 0 || isOfPage);
    return [
      {
        page: label.file,
        features: featuresOf(cues),
        isOfPage: isOfPage && isCredit ? null : isOfPage,
        isCredit: isOpen ? null : isCredit,
      },
    ];
  });
};

const lineOf = ({ label, observation }, weights) => describeSeen(label, identify(observation, weights));
const scoreAll = (pages, weights) => pages.map((page) => scorePage(page.label, lineOf(page, weights)));

const percent = (value) => value.toFixed(3);
const rowOf = (name, { page, work, creator }) =>
  [
    name.padEnd(34),
    `pages ${percent(page.precision)} / ${percent(page.recall)}`,
    `works ${percent(work.precision)} / ${percent(work.recall)}`,
    `creators ${percent(creator.precision)} / ${percent(creator.recall)}`,
    JSON.stringify([page, work].map(({ right, wrong, missed, invented }) => [right, wrong, missed, invented])),
  ].join('   ');

/** How far precision and recall of the pages differ between repeats. */
const spreadOf = (summaries) => {
  const range = (pick) => {
    const values = summaries.map(pick);
    return `${percent(Math.min(...values))} to ${percent(Math.max(...values))}`;
  };
  return [
    `between ${summaries.length} ways to part the sites:`,
    `pages ${range(({ page }) => page.precision)} / ${range(({ page }) => page.recall)},`,
    `works ${range(({ work }) => work.precision)} / ${range(({ work }) => work.recall)}`,
  ].join(' ');
};

/**
 * Fits the weights on two thirds of the sites, and measures them: on each tenth of these with the others' weights, and on the third that
 * was kept out.
 * @param {string[]} corpora paths of labels files
 */
export const fitWeights = async (corpora) => {
  const pages = [];
  for (const corpus of corpora) {
    const labels = JSON.parse(readFileSync(corpus, 'utf8'));
    const observed = await observe(readInputs([], corpus));
    for (const [i, label] of labels.entries())
      if (!label.note?.startsWith('AMBIGUOUS'))
        pages.push({ label, observation: observed[i].observation, site: siteOf(label) });
  }
  const isKeptOut = ({ site }) => hashOf(site, 0) % KEPT_OUT === 0;
  const fitted = pages.filter((page) => !isKeptOut(page));
  const keptOut = pages.filter(isKeptOut);
  const learn = (given) => train(given.flatMap(statementsOf), BELIEFS, FEATURES);
  const validate = (repeat) => {
    const scored = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const isLeft = ({ site }) => hashOf(site, repeat + 1) % FOLDS === fold;
      const left = fitted.filter(isLeft);
      if (left.length > 0) scored.push(...scoreAll(left, learn(fitted.filter((page) => !isLeft(page)))));
    }
    return scored;
  };
  const validated = Array.from({ length: REPEATS }, (_, repeat) => validate(repeat));
  const summaries = validated.map((scored) => summarize(scored.map(({ count }) => count)));
  const weights = learn(fitted);
  const summary = (given, table) => summarize(scoreAll(given, table).map(({ count }) => count));
  const round = (table) =>
    Object.fromEntries(
      Object.entries(table)
        .map(([name, value]) => [name, Math.round(value * 100) / 100])
        .filter(([, value]) => value !== 0),
    );
  return {
    weights: { page: round(weights.page), part: round(weights.part) },
    problems: validated[0].flatMap(({ problems }) => problems),
    tables: [
      `${fitted.length} pages of ${new Set(fitted.map(({ site }) => site)).size} sites, ${keptOut.length} more kept out`,
      rowOf('sites left out, by turns', summaries[0]),
      spreadOf(summaries),
      rowOf('the same by belief alone', summary(fitted, BELIEFS)),
      rowOf('fitted on these very pages', summary(fitted, weights)),
      rowOf('kept out, fitted', summary(keptOut, weights)),
      rowOf('kept out, with the weights of the build', summary(keptOut, WEIGHTS)),
    ],
  };
};

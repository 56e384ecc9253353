import { MicrodataRdfParser } from 'microdata-rdf-streaming-parser';
import { RdfaParser } from 'rdfa-streaming-parser';

/** Runs until they last this long are one sample: the page's clock shows tenths of a millisecond. */
const SAMPLE_MS = 4;
const RUNS_PER_SAMPLE = 8;
const WALKS_PER_SAMPLE = 3;
const SAMPLES = 5;
const PEER_RUNS = 3;
/** What takes longer than this in all is not repeated further. */
const ENOUGH_MS = 1500;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Resolves in a task of its own, after what is already waiting. */
const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** Longer than this no content script of ours takes to say what it saw. */
const LOOK_MS = 10_000;

/**
 * Runs the built content script once, from its first line to its last message, and puts the message into JSON, as the
 * browser's own messaging does in the page's thread.
 * @returns {Promise<number>} milliseconds
 */
export const look = () =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the content script sent no message')), LOOK_MS);
    let messages = 0;
    const sendMessage = (message) => {
      JSON.stringify(message);
      const ended = performance.now();
      const number = ++messages;
      performance.mark('look-ended');
      nextTask().then(() => {
        if (number !== messages) return;
        clearTimeout(late);
        resolve(ended - began);
      });
      return Promise.resolve({ ok: true, value: null });
    };
    performance.mark('look-began');
    const began = performance.now();
    const heard = { addListener: () => {} };
    globalThis.runContentScript({ runtime: { id: 'bench', sendMessage, onMessage: heard, onConnect: heard } });
  });

/** Where the sums end, so that nothing is optimised away. */
let seen = 0;

/** One pass over every element and text: what no script that reads the page can go below. */
const walk = () => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    seen += node.nodeType === Node.ELEMENT_NODE ? node.nodeName.length : node.data.length;
};

export const walkOnce = async () => {
  const began = performance.now();
  walk();
  return performance.now() - began;
};

const readAll = (parser, html) =>
  new Promise((resolve, reject) => {
    parser.on('data', () => seen++);
    parser.on('error', reject);
    parser.on('end', resolve);
    parser.write(html);
    parser.end();
  });

const readJsonLd = () => {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    try {
      seen += Object.keys(JSON.parse(script.textContent)).length;
    } catch {
      // Broken JSON costs what it costs to find that out.
    }
  }
};

/** What readers of RDFa, microdata and JSON-LD cost on this page's source, in milliseconds. */
const peersOnce = async (html) => {
  const baseIRI = document.URL;
  const began = performance.now();
  await readAll(new RdfaParser({ baseIRI, contentType: 'text/html' }), html);
  await readAll(new MicrodataRdfParser({ baseIRI }), html);
  readJsonLd();
  return performance.now() - began;
};

/** The mean of runs until they are long enough to be told by the page's clock. */
const sample = async (run) => {
  let sum = 0;
  let runs = 0;
  while (runs < RUNS_PER_SAMPLE && sum < SAMPLE_MS) {
    sum += await run();
    runs++;
  }
  return sum / runs;
};

/**
 * The mean of walks until they are long enough, after one that is not counted: it makes the objects that a script sees
 * of the nodes, and without that the walk is at its fastest, which is the harder thing to be compared with.
 */
const sampleWalk = () => {
  walk();
  const began = performance.now();
  let walks = 0;
  let elapsed = 0;
  while (elapsed < SAMPLE_MS || walks < WALKS_PER_SAMPLE) {
    walk();
    walks++;
    elapsed = performance.now() - began;
  }
  return elapsed / walks;
};

/** The medians of several samples, ours and the walk's in turns, so that both meet the same machine. */
export const measureLook = async () => {
  const ours = [];
  const walks = [];
  const began = performance.now();
  while (ours.length < SAMPLES && performance.now() - began < ENOUGH_MS) {
    ours.push(await sample(look));
    walks.push(sampleWalk());
  }
  return { ours: median(ours), walk: median(walks), elements: document.getElementsByTagName('*').length };
};

export const measurePeers = async (html) => {
  const runs = [];
  const began = performance.now();
  while (runs.length < PEER_RUNS && (!runs.length || performance.now() - began < ENOUGH_MS))
    runs.push(await peersOnce(html));
  return median(runs);
};

/** Steps after which what was begun in this task and has not ended needs another task. */
const STEPS = 100;

/**
 * Makes the document need a layout, looks or not, makes it need another one and asks for it: one layout more where the
 * script forces one, however many frames the browser draws.
 * @returns {Promise<boolean>} false where the script went on in a second task, and frames may have been drawn between
 */
export const lookAtDirty = async (isLooking) => {
  const { style } = document.documentElement;
  const { padding } = style;
  const layOut = (value) => {
    style.padding = value;
    document.documentElement.getBoundingClientRect();
  };
  performance.clearMarks();
  style.padding = '1px';
  if (isLooking) look();
  const hasEnded = () => !isLooking || performance.getEntriesByName('look-ended').length > 0;
  for (let i = 0; i < STEPS && !hasEnded(); i++) await null;
  const isOneTask = hasEnded();
  layOut('2px');
  layOut(padding);
  return isOneTask;
};

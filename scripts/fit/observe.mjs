import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../process/root.mjs';
import { say } from '../process/say.mjs';

const CACHE = inRoot('node_modules', '.cache', 'commoner-fit');

const filesIn = (folder) =>
  readdirSync(inRoot(folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.ts'))
    .sort();

/** A hash of all that a look is made of: what was observed by other code is observed again. */
const hashOfCode = () => {
  const hash = createHash('sha256');
  for (const file of [...filesIn('content'), ...filesIn(join('src', 'signal')), ...filesIn(join('src', 'license'))])
    hash.update(file).update(readFileSync(inRoot(file)));
  return hash.digest('hex');
};

/** The content script takes the getters of the DOM from the window that it runs in. */
const lendWindow = ({ window }) => {
  const names = Object.getOwnPropertyNames(window).filter((name) => /^[A-Z]/.test(name) && !(name in globalThis));
  for (const name of names) globalThis[name] = window[name];
  Object.assign(globalThis, { window, document: window.document, location: window.location });
};

/**
 * What the content script says of saved pages. They are parsed in this process, and no script of theirs runs; what was observed is kept
 * until the page or the code changes.
 * @param {import('../scan/inputs.mjs').Input[]} inputs
 * @returns {Promise<{ file: string, url: string, observation: import('../../src/signal/signal').Observation }[]>}
 */
export const observe = async (inputs) => {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  lendWindow(new JSDOM(''));
  const { look } = await import('../../content/look');
  const code = hashOfCode();
  mkdirSync(CACHE, { recursive: true });
  const observed = [];
  for (const [i, { file, path, url }] of inputs.entries()) {
    const bytes = readFileSync(path);
    const key = createHash('sha256').update(code).update(url).update(bytes).digest('hex');
    const kept = join(CACHE, `${key}.json`);
    if (!existsSync(kept)) {
      const { window } = new JSDOM(bytes, { url, contentType: 'text/html', virtualConsole: new VirtualConsole() });
      writeFileSync(kept, JSON.stringify({ ...look(window.document), ms: 0 }));
      window.close();
      if (i % 20 === 0) say(`${i} of ${inputs.length} pages looked at`);
    }
    observed.push({ file, url, observation: JSON.parse(readFileSync(kept, 'utf8')) });
  }
  return observed;
};

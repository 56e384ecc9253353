import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collect } from '../../content/collect/signal';
import { createFinds } from '../../content/find/finds';
import type { Signal } from '../../src/signal/signal';

export const ADDRESS = 'https://site.example/page';

/** A document made of a fixture, at ADDRESS. */
export const parsePage = (html: string): Document => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const base = parsed.createElement('base');
  base.href = ADDRESS;
  parsed.head.prepend(base);
  return parsed;
};

/** The fixture of the collector with this name. */
export const readFixture = (name: string): Document =>
  parsePage(readFileSync(join(process.cwd(), 'tests/fixtures/collect', `${name}.html`), 'utf8'));

/** What signals say, of what: the parts that most tests are about. */
export const short = (signals: Signal[]) => signals.map(({ says, about, value }) => [says, about, value]);

/** What a collector finds on a page. */
export const gather = (collect: Collect, document: Document, onMore: () => void = () => undefined): Signal[] =>
  [...collect({ document, finds: createFinds(document), onMore })].filter((signal) => signal !== null);

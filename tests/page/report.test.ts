import { MessageChannel } from 'node:worker_threads';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';

type Listener = (message: unknown, sender: { id: string }, respond: (answer: unknown) => void) => unknown;

// jsdom has none; this one is the same standard's.
Object.assign(globalThis, { MessageChannel });

/** What the page told the background, whom the page hears, and the sites that were corrected. */
let told: { signals: { says: string }[] }[];
let listener: Listener | null;
let corrected: string[];
let leftAlone: string[];

const LICENSED =
  '<p>This site is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>';
const PLAIN = '<h1>At the tarn</h1><p>The path follows the beck.</p><img src="/tarn.jpg" alt="">';

beforeEach(() => {
  [told, listener, corrected, leftAlone] = [[], null, [], []];
  // The content scripts of the tests before still watch the document: what they tell is theirs.
  const own = told;
  jest.resetModules();
  Object.assign(globalThis, {
    chrome: {
      runtime: {
        id: 'us',
        sendMessage: async ({ input }: { input: (typeof told)[number] }) => {
          own.push(input);
          return { ok: true };
        },
        onMessage: { addListener: (given: Listener) => (listener = given) },
        onConnect: { addListener: () => undefined },
      },
      storage: { local: { get: async () => ({ corrected, leftAlone }) } },
    },
  });
});

const open = async (html: string): Promise<void> => {
  document.body.innerHTML = html;
  await import('../../content/index');
};

const askPage = (request: { ask: string; address?: string }): Promise<unknown> =>
  new Promise((resolve) => void listener?.(request, { id: 'us' }, resolve));

/** Asks the page to look as the toolbar window does; the answer comes once the looks before it are over. */
const lookAgain = () => askPage({ ask: 'page.look' });

describe('a page', () => {
  it('without a license wakes nobody, until it is asked', async () => {
    await open(PLAIN);
    expect(await lookAgain()).toBe(true);
    expect(told).toHaveLength(1);
  });

  it('with a license is reported at once', async () => {
    await open(LICENSED);
    await lookAgain();
    expect(told).toHaveLength(2);
    expect(told[0]?.signals.some(({ says }) => says === 'license')).toBe(true);
  });

  it('of a site that a person has corrected is reported without one', async () => {
    corrected = [location.origin];
    await open(PLAIN);
    await lookAgain();
    expect(told).toHaveLength(2);
  });

  it('of a site on which a person wants nothing looked at is not reported, not even when it is asked', async () => {
    leftAlone = [location.origin];
    await open(LICENSED);
    expect(await lookAgain()).toBe(false);
    expect(told).toEqual([]);
    expect(await askPage({ ask: 'page.left' })).toBe(location.origin);
    expect(await askPage({ ask: 'page.here', address: location.href })).toBe(false);
    leftAlone = ['https://other.example'];
    expect(await lookAgain()).toBe(true);
    expect(told).toHaveLength(1);
    expect(await askPage({ ask: 'page.left' })).toBe('');
  });

  it('of another site than the corrected one is not', async () => {
    corrected = ['https://other.example'];
    await open(PLAIN);
    await lookAgain();
    expect(told).toHaveLength(1);
  });
});

import type { Signal } from '../../src/signal/signal';
import { makeSignal } from '../collect/signal';
import { documentFacts } from '../read/node';
import type { Site } from './site';

/** Characters of the state; that of a track has some ten thousand. */
const LENGTH_AT_MOST = 500_000;
const BEGIN = 'window.__sc_hydration';

interface Sound {
  license?: unknown;
  title?: unknown;
  permalink_url?: unknown;
  user?: { username?: unknown; permalink_url?: unknown } | null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The sound that the page was loaded with; null where the script holds none, or no JSON. */
const findSound = (script: string): Sound | null => {
  try {
    const state: unknown = JSON.parse(script.slice(script.indexOf('['), script.lastIndexOf(']') + 1));
    const all = (Array.isArray(state) ? state : []) as ({ hydratable?: unknown; data?: Sound } | null)[];
    return all.find((each) => each?.hydratable === 'sound')?.data ?? null;
  } catch {
    return null;
  }
};

/** A track: its license stands only in the state that the page was loaded with, as "cc-by-sa". */
export const soundcloud: Site = {
  pages: /^soundcloud\.com\/[^/]+\/[^/]+\/?$/,
  read: (document) => {
    const script = [...document.scripts].find(({ text }) => text.startsWith(BEGIN))?.text ?? '';
    const sound = script.length < LENGTH_AT_MOST ? findSound(script) : null;
    // The site goes on to other tracks without loading a page: then the state is another track's.
    if (!sound || textOf(sound.permalink_url) !== documentFacts.url(document).split(/[?#]/)[0]?.replace(/\/$/, ''))
      return [];
    const signals: Signal[] = [];
    const tell = (says: 'license' | 'creator' | 'title', value: unknown, detail: string) => {
      const text = textOf(value);
      if (text) signals.push(makeSignal(says, 'site', '', text, text, '', detail));
    };
    tell('license', sound.license, 'AudioObject');
    tell('creator', sound.user?.username, textOf(sound.user?.permalink_url));
    tell('title', sound.title, 'AudioObject');
    return signals;
  },
};

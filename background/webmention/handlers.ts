import type { HandlersOf } from '../../src/message/contract';
import { loadWebmention } from './load';

/** Telling a page that another one leads to it. */
export const handlers: HandlersOf<'webmention'> = {
  'webmention.pages': async (input) => (await loadWebmention()).listPages(input),
  'webmention.find': async (input) => (await loadWebmention()).find(input),
  'webmention.send': async (input) => (await loadWebmention()).send(input),
};

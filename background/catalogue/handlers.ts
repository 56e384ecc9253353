import type { HandlersOf } from '../../src/message/contract';
import { loadCatalogue } from './load';

/** One's own catalogue, and those of others. */
export const handlers: HandlersOf<'catalogue' | 'following'> = {
  'catalogue.read': async () => (await loadCatalogue()).publishing.read(),
  'catalogue.write': async (input) => (await loadCatalogue()).publishing.write(input),
  'catalogue.update': async () => (await loadCatalogue()).publishing.update(),
  'catalogue.save': async () => (await loadCatalogue()).publishing.save(),
  'following.list': async () => (await loadCatalogue()).following.list(),
  'following.follow': async (input) => (await loadCatalogue()).following.follow(input),
  'following.look': async (input) => (await loadCatalogue()).following.look(input),
  'following.accept': async (input) => (await loadCatalogue()).following.accept(input),
  'following.change': async (input) => (await loadCatalogue()).following.change(input),
  'following.unfollow': async (input) => (await loadCatalogue()).following.unfollow(input),
  'following.news': async (input) => (await loadCatalogue()).following.news(input),
  'following.see': async (input) => (await loadCatalogue()).following.see(input),
};

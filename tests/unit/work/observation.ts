import type { Context, Observation, Signal } from '../../../src/signal/signal';

export const PAGE = 'https://blog.example/post';

export const context = (given: Partial<Context> = {}): Context => ({
  before: '',
  after: '',
  rel: [],
  badge: '',
  within: [],
  media: [],
  links: [],
  heading: '',
  ...given,
});

export const statement = (value: string, words: string, given: Partial<Context> = {}, place = '1/0'): Signal => ({
  says: 'license',
  evidence: 'statement',
  about: '',
  value,
  words,
  place,
  context: context(given),
});

export const observation = (...signals: Signal[]): Observation => ({
  address: PAGE,
  canonical: PAGE,
  title: 'A post – Blog',
  language: 'en',
  signals,
  media: [],
  more: false,
  ms: 1,
});

export const BY = 'https://creativecommons.org/licenses/by/4.0/';
export const BY_SA = 'https://creativecommons.org/licenses/by-sa/3.0/de/';
export const image = (name: string, how: 'same' | 'figure' | 'near' = 'figure') => ({
  address: `https://blog.example/${name}`,
  how,
  media: 'image' as const,
  label: '',
});

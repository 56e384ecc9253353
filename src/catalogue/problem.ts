import { type Coded, CodedError, isCoded } from '../error/coded-error';
import type { ProblemCode } from '../publish/share';

/** Why a catalogue is not taken, or not published: each is a key of _locales (catalogueProblem_<code>). */
export const CATALOGUE_PROBLEMS = [
  'no-address', // what was written is no address of one
  'no-catalogue', // nothing there names one
  'broken', // no JSON, longer or deeper than one is, or without what each has
  'unsigned', // its signature does not fit, or there is none
  'other-key', // another key than was expected signed it
  'older', // an older version than one that was seen
  'forked', // it does not lead to the version that was seen
  'gap', // so many versions later that nobody can tell
  'page-broken', // a page is missing, or is not what the head says
  'not-permitted', // the browser was not allowed to ask; the detail is the host
  'offline', // nobody answered
  'timed-out',
  'no-node', // an IPNS name, and no node to ask
  'nothing-shared', // there is no work that others can open
  'too-many', // more works than a catalogue holds
  'newer-there', // where it is to be published is a newer version
  'no-place', // nobody has said where it is to be published
] as const;
export type CatalogueProblem = (typeof CATALOGUE_PROBLEMS)[number];

/** Nothing was taken or sent, and nothing lost. */
export const catalogueError = (code: CatalogueProblem, detail = ''): CodedError<CatalogueProblem> =>
  new CodedError<CatalogueProblem>(code, detail);

export const isCatalogueError = (error: unknown): error is CodedError<CatalogueProblem> =>
  isCoded(error, CATALOGUE_PROBLEMS);

/** What went wrong with a catalogue, or with the node that it is asked from or sent to. */
export type CatalogueTrouble = Coded<CatalogueProblem | ProblemCode>;

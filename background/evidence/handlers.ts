import type { HandlersOf } from '../../src/message/contract';
import { loadEvidence } from './load';

/** Keeping evidence that lasts. */
export const handlers: HandlersOf<'evidence'> = {
  'evidence.keep': async (input) => (await loadEvidence()).keepEvidence(input),
  'evidence.read': async (input) => (await loadEvidence()).readText(input),
  'evidence.picture': async (input) => (await loadEvidence()).readPicture(input),
  'evidence.forget': async (input) => (await loadEvidence()).forgetStatement(input),
  'evidence.archive': async (input) => (await loadEvidence()).archive(input),
};

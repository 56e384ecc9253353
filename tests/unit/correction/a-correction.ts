import type { Correction, Verdict } from '../../../src/correction/correction';
import { PAGE } from '../work/observation';

/** A correction of the page's own license, and whatever a test gives it instead. */
export const aCorrection = (says: Verdict, given: Partial<Correction> = {}): Correction => ({
  id: 'correction',
  page: PAGE,
  subject: PAGE,
  says,
  note: '',
  at: '2026-05-03T12:00:00.000Z',
  was: ['CC-BY-4.0'],
  ...given,
});

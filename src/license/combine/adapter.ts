import type { License } from '../license';
import { termsOf } from '../terms';

/**
 * recommended: what Creative Commons' chart for adapters has in green · possible: in yellow, and what licenses beside Creative
 * Commons' leave open: who gets the new work keeps to both licenses.
 */
export type Advice = 'recommended' | 'possible';

/** Green for an adaptation of a work under these units (https://creativecommons.org/faq/, "adapter's license chart"). */
const GREEN: Record<string, readonly string[]> = {
  by: ['by', 'by-nc', 'by-nc-nd', 'by-nc-sa', 'by-nd', 'by-sa'],
  'by-nc': ['by-nc', 'by-nc-nd', 'by-nc-sa'],
};

/** How well a license suits what is made from a work under another that does not ask for itself. */
export const adviceFor = (source: License, adapter: License): Advice => {
  const { asks, forbids } = termsOf(source);
  if (asks.length === 0 && forbids.length === 0) return 'recommended';
  return GREEN[source.unit]?.includes(adapter.unit) ? 'recommended' : 'possible';
};

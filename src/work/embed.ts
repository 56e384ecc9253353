import type { Seen, Work } from './work';

/** What can be shown of a signal is in the frame's own document, where nobody scrolls to it. */
const withoutPlaces = (work: Work): Work => ({
  ...work,
  evidence: work.evidence.map((signal) => ({ ...signal, place: '' })),
});

/**
 * What a frame of another site saw, for the page that it is in: its own text or film is a part of that page. A frame never
 * speaks for the page around it.
 */
export const embed = (seen: Seen): Seen => ({
  ...seen,
  creators: [],
  supports: [],
  works: seen.works.map((work) => withoutPlaces({ ...work, about: 'part' })),
});

import type { NearbyMedia } from '../signal/signal';
import type { Work } from '../work/work';

/** Images, videos and sounds that the page's statements stand beside, each once: what a license may belong to instead. */
export const listMedia = (works: readonly Work[]): NearbyMedia[] => {
  const media = works.flatMap(({ evidence }) => evidence.flatMap(({ context }) => context?.media ?? []));
  return media.filter((each, i) => media.findIndex(({ address }) => address === each.address) === i);
};

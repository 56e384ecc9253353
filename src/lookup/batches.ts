import type { NamedRecord } from '../work/work';
import type { Batch, BatchSource } from './batch';
import { flickrPhotos } from './flickr';
import { wikiFiles, wikimediaFiles } from './wiki-files';

/** Every place that tells of many files at once. */
const SOURCES: readonly BatchSource[] = [wikimediaFiles, wikiFiles, flickrPhotos];

/** A page with more pictures is a gallery without end: it is asked again for what it shows next. */
export const FILES_AT_MOST = 200;

/**
 * The requests that tell of all these files, each with whom it asks.
 * @param named the records that the page names
 */
export const findBatches = (
  files: readonly string[],
  named: readonly NamedRecord[],
): { source: BatchSource; batch: Batch }[] => {
  const some = files.slice(0, FILES_AT_MOST);
  return SOURCES.flatMap((source) => source.find(some, named).map((batch) => ({ source, batch })));
};

import type { Batch, BatchSource } from './batch';
import { wikimediaFiles } from './wikimedia-files';

/** Every place that tells of many files at once. */
const SOURCES: readonly BatchSource[] = [wikimediaFiles];

/** A page with more pictures is a gallery without end: it is asked again for what it shows next. */
export const FILES_AT_MOST = 200;

/** The requests that tell of all these files, each with whom it asks. */
export const findBatches = (files: readonly string[]): { source: BatchSource; batch: Batch }[] => {
  const some = files.slice(0, FILES_AT_MOST);
  return SOURCES.flatMap((source) => source.find(some).map((batch) => ({ source, batch })));
};

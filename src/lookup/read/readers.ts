import type { Signal } from '../../signal/signal';
import type { Batch, BatchAnswer, BatchSource } from '../batch';
import type { RecordId, Subject } from '../record';
import { readGithub, readInternetArchive, readZenodo } from './archives';
import { readCrossref, readDatacite } from './doi';
import { readIiif } from './iiif';
import { readInaturalist } from './inaturalist';
import { readJsonRecord } from './json-record';
import { readOembed } from './oembed';
import { readOpenverse } from './openverse';
import { readRsl } from './rsl';
import { readWikiFile, readWikiFiles, readWikiRights } from './wiki';

/** Reads a record's text. @throws Error where it is not what its place answers */
type Read = (text: string, subject: Subject) => Signal[];

/** What reads the record of each place; loaded when a person asks for one. */
export const READERS: Record<RecordId, Read> = {
  'wikimedia-commons': readWikiFile,
  flickr: (text, { address }) => readOembed(text, address),
  'internet-archive': readInternetArchive,
  zenodo: readZenodo,
  github: readGithub,
  inaturalist: readInaturalist,
  openverse: readOpenverse,
  iiif: readIiif,
  crossref: readCrossref,
  datacite: readDatacite,
  oembed: (text) => readOembed(text, ''),
  'json-ld': readJsonRecord,
  mediawiki: readWikiRights,
  rsl: readRsl,
};

/** What reads an answer about several files. @throws Error where it is not what its place answers */
export const BATCH_READERS: Record<BatchSource['id'], (text: string, batch: Batch) => BatchAnswer> = {
  wiki: readWikiFiles,
  flickr: (text, { files: [about = ''] }) => ({ signals: readOembed(text, about), rest: null }),
};

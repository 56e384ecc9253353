import type { Batch, BatchAnswer, BatchSource } from '../../src/lookup/batch';
import { findBatches } from '../../src/lookup/batches';
import { readFile } from '../../src/lookup/file/read-file';
import { type Inquired, type InquiryKind, inquiryError, isInquiryError } from '../../src/lookup/inquiry';
import { readLicensePage } from '../../src/lookup/license-page';
import { BATCH_READERS, READERS } from '../../src/lookup/read/readers';
import type { Subject } from '../../src/lookup/record';
import { findRecord, type Place } from '../../src/lookup/records';
import type { Signal } from '../../src/signal/signal';
import { creatorsOf } from '../../src/work/describe';
import { identify } from '../../src/work/identify';
import type { Seen, Work } from '../../src/work/work';
import { askPage } from '../ask-page';
import { permits } from '../host-permission';
import { noteTold } from '../page/looked-up';
import { readSeen } from '../page/seen';
import { fetchBytes, type Limits } from './fetch-bytes';

export { fetchMedia, stopMedia } from './fetch-media';
export { fetchPicture } from './fetch-picture';

const FILE: Limits = { size: 20_000_000, front: 2_000_000, time: 10_000 };
/** What fifty files have in their records. */
const BATCH: Limits = { size: 4_000_000, front: 4_000_000, time: 20_000 };
const RECORD: Limits = { size: 1_000_000, front: 1_000_000, time: 10_000 };

/** Reads what came. Where there was more than was read, and what was read tells nothing, its size is why. */
const read = async (whole: boolean, job: () => Signal[] | Promise<Signal[]>): Promise<Signal[]> => {
  try {
    const signals = await job();
    if (signals.length > 0) return signals;
  } catch {
    throw inquiryError(whole ? 'unreadable' : 'too-large');
  }
  throw inquiryError(whole ? 'nothing-found' : 'too-large');
};

/** The hash of a file that was read whole: by it the same file is known again at another address. */
const digestOf = async (bytes: Uint8Array<ArrayBuffer>, address: string): Promise<Signal> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const value = `sha256:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  return { says: 'digest', evidence: 'file', about: address, value, words: '', place: '' };
};

/** What a file says of itself. Its hash is noted also where it says nothing. */
const lookInFile = async ({ address, page }: Subject, note: (digest: Signal) => Promise<void>): Promise<Signal[]> => {
  const { bytes, whole } = await fetchBytes(address, page, '*/*', FILE, permits);
  const digest = whole ? [await digestOf(bytes, address)] : [];
  for (const each of digest) await note(each);
  return [...(await read(whole, () => readFile(bytes, address))), ...digest];
};

const ACCEPT = 'application/json, application/ld+json;q=0.9, application/rsl+xml;q=0.9';

const askPlace = async ({ source, address, orElse }: Place, subject: Subject): Promise<Signal[]> => {
  try {
    const { bytes, whole } = await fetchBytes(address, subject.page, ACCEPT, RECORD, permits);
    if (!whole) throw inquiryError('too-large');
    return await read(whole, () => READERS[source.id](new TextDecoder().decode(bytes), subject));
  } catch (error) {
    if (orElse && isInquiryError(error) && error.code === 'not-found') return askPlace(orElse, subject);
    throw error;
  }
};

const askSite = async (subject: Subject): Promise<Signal[]> => {
  const found = findRecord(subject);
  if (!found) throw inquiryError('nothing-found');
  return askPlace(found, subject);
};

/** What the site's own page about its license says of the license that is seen. */
const readOwnPage = async ({ address, page }: Subject, { works }: Seen): Promise<Signal[]> => {
  const stated = works.find(({ about }) => about === 'page')?.licenses[0];
  if (!stated) throw inquiryError('nothing-found');
  const { bytes, whole } = await fetchBytes(address, page, 'text/html', RECORD, permits);
  return read(whole, () => readLicensePage(new TextDecoder().decode(bytes), stated));
};

/** Answers that go on where one was cut: more are a wiki's mistake. */
const ANSWERS_AT_MOST = 8;

const readBatch = ({ id }: BatchSource, text: string, batch: Batch): BatchAnswer => {
  try {
    return BATCH_READERS[id](text, batch);
  } catch {
    throw inquiryError('unreadable');
  }
};

/** What one request tells of files, and then each with which its answer goes on. @throws InquiryProblem */
const askBatch = async function* (source: BatchSource, batch: Batch, page: string): AsyncGenerator<Signal[]> {
  let next: Batch | null = batch;
  for (let i = 0; next && i < ANSWERS_AT_MOST; i += 1) {
    const { bytes, whole } = await fetchBytes(next.address, page, 'application/json', BATCH, permits);
    if (!whole) throw inquiryError('too-large');
    const answer = readBatch(source, new TextDecoder().decode(bytes), next);
    yield answer.signals;
    next = answer.rest;
  }
};

/** Milliseconds after which nobody else is asked: a person waits for the answer. */
const ALL_TIME = 60_000;

/** What the records of all pictures of a page say, and of how many one was asked for. Where one request fails, the others count. */
const askAboutAll = async (tab: number, { page, records }: Seen): Promise<{ signals: Signal[]; asked: number }> => {
  const shown = await askPage(tab, { ask: 'page.pictures' });
  const files = Array.isArray(shown) ? shown.filter((each): each is string => typeof each === 'string') : [];
  const batches = findBatches(files, records);
  const until = performance.now() + ALL_TIME;
  const signals: Signal[] = [];
  let failed: unknown = inquiryError('nothing-found');
  for (const { source, batch } of batches) {
    if (performance.now() > until) break;
    try {
      for await (const told of askBatch(source, batch, page.address)) signals.push(...told);
    } catch (error) {
      failed = error;
    }
  }
  if (signals.length === 0) throw failed;
  return { signals, asked: batches.reduce((sum, { batch }) => sum + batch.files.length, 0) };
};

/** The works of a page that these signals alone would make. */
const worksIn = (signals: Signal[], page: string): Work[] =>
  identify({ address: page, canonical: page, title: '', language: '', signals, media: [], more: false, ms: 0 }).works;

/** What a person is told: the license that was found and by whom, as the works of the page will have it. */
const conclude = (signals: Signal[], page: string): Inquired => {
  const about = signals[0]?.about ?? '';
  const creators = creatorsOf(signals, about).map(({ name }) => name);
  return { step: 'found', license: worksIn(signals, page)[0]?.licenses[0]?.name ?? null, creators };
};

/**
 * Looks in a file, in its site's record, on its page about its license, or in the records of all pictures, because a person pressed for
 * it. What is found is noted beside what the tab shows, and the page is asked to look again, so that it joins what the page says.
 */
export const inquire = async (input: { tab: number; address: string; kind: InquiryKind }): Promise<Inquired> => {
  const { tab, address, kind } = input;
  const seen = await readSeen(tab);
  if (!seen) return { step: 'failed', problem: 'page-gone', detail: '' };
  const page = seen.page.address;
  const subject: Subject = { address, page, named: seen.records };
  try {
    const note = (digest: Signal): Promise<void> => noteTold(tab, page, [digest]);
    const one = async (signals: Signal[]) => ({ signals, inquired: conclude(signals, page) });
    const look: Record<InquiryKind, () => Promise<{ signals: Signal[]; inquired: Inquired }>> = {
      file: async () => one(await lookInFile(subject, note)),
      record: async () => one(await askSite(subject)),
      'license-page': async () => one(await readOwnPage(subject, seen)),
      pictures: async () => {
        const { signals, asked } = await askAboutAll(tab, seen);
        return { signals, inquired: { step: 'told', told: worksIn(signals, page).length, asked } };
      },
    };
    const { signals, inquired } = await look[kind]();
    await noteTold(tab, page, signals);
    await askPage(tab, { ask: 'page.look' });
    return inquired;
  } catch (error) {
    if (!isInquiryError(error)) throw error;
    return { step: 'failed', problem: error.code, detail: error.detail };
  }
};

import { zipSync } from 'fflate';
import { openStore, withStore } from '../../../background/store/db/open';
import { merge } from '../../../background/store/library/merge';
import { settle } from '../../../background/store/search/postings';
import type { Checked } from '../../../src/check/checked';
import type { Looks } from '../../../src/check/looks';
import type { Report } from '../../../src/message/job';
import { makeEntry } from '../store/rows';

const BATCH = 500;

/** Looks that no picture has: any 64 bits. */
const looksOf = (i: number): Looks => [Math.imul(i + 1, 0x9e3779b1) >>> 0, Math.imul(i + 7, 0x85ebca6b) >>> 0];

/** Keeps works `from` to `to` of `all`, each with how its picture looks. */
export const fill = (from: number, to: number, all: number): Promise<void> =>
  withStore(openStore, async (store) => {
    for (let at = from; at < to; at += BATCH) {
      const entries = Array.from({ length: Math.min(BATCH, to - at) }, (_, i) => makeEntry(at + i, all, 0));
      await merge(store, entries, 'keep-mine');
      const transaction = store.transaction('looks', 'readwrite');
      for (const [i, { id }] of entries.entries()) transaction.store.put(looksOf(at + i), id);
      await transaction.done;
    }
    await settle(store, 0);
    console.log(`${to} works`);
  });

let file = new Blob();
let checked: Checked | null = null;

/** A photograph of 1600 × 1200 pixels that no other is like. */
const photograph = async (canvas: OffscreenCanvas, seed: number): Promise<Uint8Array> => {
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  const { width, height } = canvas;
  for (let i = 0; i < 200; i++) {
    const at = (k: number) => (Math.imul(seed * 200 + i, 2654435761 + k * 40503) >>> 0) / 2 ** 32;
    context.fillStyle = `hsl(${at(1) * 360} ${at(2) * 100}% ${at(3) * 100}%)`;
    context.fillRect(at(4) * width - 200, at(5) * height - 150, at(6) * 500, at(7) * 400);
  }
  const image = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  return new Uint8Array(await image.arrayBuffer());
};

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (lines: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
const slide = (i: number): string =>
  `<p:sld xmlns:p="p" xmlns:a="a" xmlns:r="r"><p:cSld><p:spTree><p:pic><p:nvPicPr><p:cNvPr id="2" name="Picture"/></p:nvPicPr><p:blipFill><a:blip r:embed="rId1"/></p:blipFill></p:pic><p:sp><p:txBody><a:p><a:r><a:t>Photo: Ann Lee ${i}, CC BY 4.0, https://pictures.test/${i}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`;

/** Makes a document of so many slides with a photograph and a credit each, and answers its bytes. */
export const make = async (count: number): Promise<number> => {
  const canvas = new OffscreenCanvas(1600, 1200);
  const text = (words: string) => new TextEncoder().encode(words);
  const files: Record<string, Uint8Array> = {};
  const ids = Array.from({ length: count }, (_, i) => i + 1);
  files['ppt/presentation.xml'] = text(
    `<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst>${ids.map((i) => `<p:sldId id="${i}" r:id="rId${i}"/>`).join('')}</p:sldIdLst></p:presentation>`,
  );
  files['ppt/_rels/presentation.xml.rels'] = text(
    relations(ids.map((i) => `<Relationship Id="rId${i}" Type="${REL}/slide" Target="slides/slide${i}.xml"/>`)),
  );
  for (const i of ids) {
    files[`ppt/slides/slide${i}.xml`] = text(slide(i));
    files[`ppt/slides/_rels/slide${i}.xml.rels`] = text(
      relations([`<Relationship Id="rId1" Type="${REL}/image" Target="../media/image${i}.jpg"/>`]),
    );
    files[`ppt/media/image${i}.jpg`] = await photograph(canvas, i);
  }
  file = new Blob([zipSync(files, { level: 1 }) as Uint8Array<ArrayBuffer>]);
  return file.size;
};

const timed = async (worker: Worker, job: unknown, isOver: (data: unknown) => boolean): Promise<number> => {
  const began = performance.now();
  await new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }) => isOver(data) && resolve();
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(job);
  });
  worker.terminate();
  return performance.now() - began;
};

/** The milliseconds of reading and decoding alone. */
export const limit = (): Promise<number> => timed(new Worker('/limit.js'), file, () => true);

/** The milliseconds of the check, by the worker that ships. */
export const check = (): Promise<number> =>
  timed(new Worker('/carry.js'), { job: 'check', file, name: 'slides.pptx', address: null, project: null }, (data) => {
    const report = data as Report;
    if (report.step === 'done' && report.result.job === 'check') ({ checked } = report.result);
    if (report.step === 'failed') throw new Error(`${report.code} ${report.detail}`);
    return report.step === 'done';
  });

/** What the last check found: how many pictures, how many of them drawn, and with a credit beside them. */
export const found = () => ({
  media: checked?.media.length ?? 0,
  drawn: checked?.media.filter(({ thumbnail }) => thumbnail !== null).length ?? 0,
  withWords: checked?.media.filter(({ beside }) => beside.length > 0).length ?? 0,
});

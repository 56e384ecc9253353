import { unzipSync } from 'fflate';
import { openStore, withStore } from '../../../background/store/db/open';
import { merge } from '../../../background/store/library/merge';
import { writeProject } from '../../../background/store/library/projects';
import { putThumbnail } from '../../../background/store/library/thumbnails';
import { settle } from '../../../background/store/search/postings';
import { compose } from '../../../src/attribution/compose';
import { writeCredit } from '../../../src/attribution/credit';
import { plainUse } from '../../../src/attribution/use';
import type { Credited, Entry, KeptWork } from '../../../src/library/entry';
import type { Project } from '../../../src/library/project';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import type { Job, Report } from '../../../src/message/job';
import type { Work } from '../../../src/work/work';
import type { Task } from './zip-alone';

const license = fromId('CC-BY-SA-4.0') as License;

const workOf = (name: string, i: number): Work => ({
  ...{ id: `${name}-${i}`, about: 'part', kind: 'image', address: `https://pictures.test/${name}/${i}.jpg` },
  title: `A picture of the ${i}th mountain above the valley of ${name}`,
  creators: [{ name: `Ann Fell ${i}`, address: `https://pictures.test/people/${i}` }],
  licenses: [license],
  ...{ source: `https://pictures.test/${name}/${i}`, scope: null, notices: [], conflicts: [], evidence: [] },
  page: { address: `https://blog.test/${name}/${i}`, title: `Day ${i}` },
});

const entriesOf = (project: Project, i: number): [KeptWork, Credited] => {
  const work = workOf(project.name, i);
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, i)).toISOString();
  const place = { number: `Figure ${i}`, where: `Chapter ${i % 12}, page ${i}` };
  const attribution = compose(work, { ...plainUse(license), changes: 'cropped', ...place });
  const text = writeCredit(attribution, 'plain');
  const line = { work, at, deletedAt: null, note: '', tags: [], projects: [project.id], digest: '' };
  return [
    { ...line, type: 'kept', id: `k-${work.id}`, seenAt: at, former: [] },
    { ...line, type: 'credited', id: `c-${work.id}`, attribution, format: 'plain', text },
  ];
};

/** A small picture that no other is like, as a page draws one: 160 × 107 pixels. */
const thumbnail = async (canvas: OffscreenCanvas, seed: number): Promise<string> => {
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  for (let i = 0; i < 40; i++) {
    const at = (k: number) => (Math.imul(seed * 40 + i, 2654435761 + k * 40503) >>> 0) / 2 ** 32;
    context.fillStyle = `hsl(${at(1) * 360} ${at(2) * 100}% ${at(3) * 100}%)`;
    context.fillRect(at(4) * 160 - 20, at(5) * 107 - 15, at(6) * 50, at(7) * 40);
  }
  const image = await canvas.convertToBlob({ type: 'image/webp', quality: 0.75 });
  const bytes = new Uint8Array(await image.arrayBuffer());
  return `data:image/webp;base64,${btoa(String.fromCharCode(...bytes))}`;
};

/** Makes a project of so many credits, with a picture for each work or none. */
export const fill = (name: string, count: number, isPictured: boolean): Promise<Project> =>
  withStore(openStore, async (store) => {
    const project = await writeProject(store, { id: null, name, createdAt: new Date(0).toISOString() });
    const entries: Entry[] = Array.from({ length: count }, (_, i) => entriesOf(project, i)).flat();
    await merge(store, entries, 'keep-mine');
    await settle(store, 0);
    const canvas = new OffscreenCanvas(160, 107);
    for (const [i, { id, type }] of entries.entries())
      if (isPictured && type === 'kept') await putThumbnail(store, id, await thumbnail(canvas, i));
    return project;
  });

const timed = async <Told>(worker: Worker, job: unknown, isOver: (told: Told) => boolean): Promise<number> => {
  const began = performance.now();
  await new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Told>) => isOver(data) && resolve();
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(job);
  });
  worker.terminate();
  return performance.now() - began;
};

let written = new Blob();

/** The milliseconds of writing a project as a .docx, by the worker that ships. */
export const write = (project: Project): Promise<number> => {
  const job: Job = { job: 'hand-in', format: 'docx', layout: 'list', project, withUnused: false };
  return timed<Report>(new Worker('/carry.js'), job, (report) => {
    if (report.step === 'failed') throw new Error(`${report.code} ${report.detail}`);
    if (report.step === 'done' && 'file' in report.result) written = report.result.file;
    return report.step === 'done';
  });
};

/** The milliseconds of packing the parts of what was written last, and nothing else. */
export const zipAlone = async (): Promise<number> => {
  const task: Task = { parts: unzipSync(new Uint8Array(await written.arrayBuffer())) };
  return timed(new Worker('/zip-alone.js'), task, () => true);
};

/** The milliseconds of drawing the pictures of the library, and nothing else. */
export const drawAlone = async (): Promise<number> => {
  const task: Task = { pictures: await withStore(openStore, (store) => store.getAll('thumbnails')) };
  return timed(new Worker('/zip-alone.js'), task, () => true);
};

export const sizeOf = (): number => written.size;

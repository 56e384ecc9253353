import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import type { Project } from '../../src/library/project';
import { HAND_INS } from '../../src/transfer/hand-in/hand-ins';
import { aWork } from '../unit/attribution/a-work';
import { ask, type Driver, start } from './driver';
import { inBothBrowsers } from './need';

/** A small picture as the browser itself draws one, half of which can be seen through. */
const draw = (): string => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 160, height: 80 });
  canvas.getContext('2d')?.fillRect(0, 0, 80, 80);
  return canvas.toDataURL('image/webp', 0.75);
};

inBothBrowsers('a project that is handed in', (browser) => {
  let driver: Driver;
  let project: Project;
  beforeAll(async () => {
    driver = await start(browser);
    project = await ask(driver, 'project.write', { id: null, name: 'Water poster' });
    const page = await driver.library();
    const thumbnail = await page.evaluate(draw);
    const work = aWork();
    await ask(driver, 'work.keep', { work, thumbnail, project: project.id });
    const place = { number: 'Figure 1', where: 'Chapter 2' };
    const how = { manner: 'as-is', changes: null, commercial: null, medium: 'screen' } as const;
    const use = { license: 'CC-BY-4.0', ...how, ...place };
    await ask(driver, 'credit.record', { work, use, format: 'rich', project: project.id });
    await driver.closeTab(page);
  });
  afterAll(() => driver?.close());

  const write = (format: string, layout: string) =>
    driver.carry({ job: 'hand-in', format, layout, project, withUnused: false });

  it('is written as each kind of document', async () => {
    for (const { id, layouts, extension } of Object.values(HAND_INS))
      for (const layout of layouts) {
        const { report, bytes } = await write(id, layout);
        expect(report.result).toMatchObject({ name: `water-poster.${extension}`, entries: 1 });
        expect(bytes.length).toBeGreaterThan(1000);
      }
  });

  it('has its picture as a JPEG on white, which every program of an office draws', async () => {
    const parts = unzipSync(new Uint8Array((await write('docx', 'list')).bytes));
    const jpeg = parts['word/media/1.jpeg'] as Uint8Array;
    expect([...jpeg.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    const page = await driver.library();
    const drawn = await page.evaluate(async (letters) => {
      const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(160, 80).getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      return [bitmap.width, bitmap.height, ...context.getImageData(150, 40, 1, 1).data];
    }, Buffer.from(jpeg).toString('base64'));
    expect(drawn).toEqual([160, 80, 255, 255, 255, 255]);
    await driver.closeTab(page);
    expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('Figure 1');
  });

  it('is saved from its screen', async () => {
    const page = await driver.library(`#project/${project.id}`);
    await press(page, 'Hand in');
    await waitForWords(page, 'The credits of “Water poster” as a document');
    await press(page, 'Save document');
    await waitForWords(page, 'Saved as water-poster.docx');
  });
});

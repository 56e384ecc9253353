import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { OTHER_PLACES, OTHER_SPEAKERS, otherSpeaks } from '../../fixtures/other-speakers';
import { type Driver, startForTests } from '../driver';
import { inBothBrowsers } from '../need';
import { offeredOn } from '../offered';
import { type Site, serve } from '../serve';

const places = Object.values(OTHER_PLACES);
const LINK = '<a href="lightning:evil@pay.example">Tip me</a> <a href="mailto:evil@post.example">Write to me</a>';

/** Each on one page: every kind of holder once, in one place after the other. tests/page/speaker has each in every place. */
const others = Object.fromEntries(
  Object.entries(OTHER_SPEAKERS).map(([name, hold], i) => [
    `/other/${i}`,
    { name, html: otherSpeaks(hold, places[i % places.length] as (typeof places)[number], LINK) },
  ]),
);

inBothBrowsers('who speaks on a page', (browser) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await serve(({ url = '' }, response) =>
      response
        .writeHead(others[url] ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(others[url]?.html ?? ''),
    );
    driver = await startForTests(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });

  it('is never another than its author, whatever holds what they wrote', async () => {
    const wrong: unknown[] = [];
    for (const [path, { name }] of Object.entries(others)) {
      const { payees, contacts } = await offeredOn(driver, site.address + path);
      const sure = payees.filter(({ grade, cautions }) => grade !== 'page' || !cautions.includes('contested'));
      const strange = sure.filter(({ address }) => address !== 'ann@pay.example');
      if (strange.length > 0 || contacts.length > 0 || payees[0]?.address !== 'ann@pay.example')
        wrong.push([name, path, payees.map(({ grade, address, cautions }) => [grade, address, ...cautions]), contacts]);
    }
    expect(wrong).toEqual([]);
  }, 300_000);
});

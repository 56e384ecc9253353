import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { drive } from '../../scripts/browser/driver.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { type HttpsHost, startHttpsHost } from '../servers/https/https-host';
import { ask, type Driver, see } from './driver';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

const HOSTS = ['api.crossref.org', 'api.datacite.org'];
const BUTTON = 'Check Crossref or DataCite for this page';
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Street trees</title>
  <meta name="citation_doi" content="10.1234/trees.7"><h1>Street trees</h1><p>Each tree of the town.</p>`;
const RECORD = {
  data: {
    attributes: {
      titles: [{ title: 'Street trees of the town' }],
      creators: [{ name: 'Lee, Ann', givenName: 'Ann', familyName: 'Lee' }],
      rightsList: [{ rightsUri: 'https://creativecommons.org/licenses/by/4.0/legalcode' }],
    },
  },
};

inBothBrowsers('a page with a DOI', (browser) => {
  let driver: Driver;
  let hosts: HttpsHost;
  let site: Site;
  beforeAll(async () => {
    hosts = await startHttpsHost(HOSTS, ({ headers }, response) => {
      // Crossref has no record of what DataCite registered.
      const [status, body] = headers.host === HOSTS[1] ? [200, JSON.stringify(RECORD)] : [404, 'Resource not found.'];
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
    });
    site = await serve((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE));
    driver = await drive(browser, { ...hosts.options, granted: HOSTS.map((host) => `https://${host}/*`) });
  });
  afterAll(async () => {
    await driver?.close();
    await hosts?.stop();
    await site?.stop();
  });

  it('is asked about at one registry, and at the other where the first has no record of it', async () => {
    const { tab } = await see(driver, site.address);
    const popup = await driver.popup(tab);
    await waitForWords(popup, BUTTON);
    expect(hosts.received).toHaveLength(0);
    await press(popup, BUTTON);
    await waitForWords(popup, 'Crossref or DataCite says: CC BY 4.0 by Ann Lee');
    expect(hosts.received.map(({ headers, url }) => [headers.host, url])).toEqual([
      [HOSTS[0], '/works/10.1234/trees.7'],
      [HOSTS[1], '/dois/10.1234/trees.7'],
    ]);
    expect((await ask(driver, 'page.read', { tab }))?.works).toMatchObject([
      { about: 'page', title: 'Street trees of the town', creators: [{ name: 'Ann Lee' }] },
    ]);
  });
});

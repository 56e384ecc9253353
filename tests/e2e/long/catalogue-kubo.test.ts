import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../../scripts/browser/poll.mjs';
import { fill, press, waitForWords } from '../../../scripts/browser/press.mjs';
import { ask, type Driver, start } from '../driver';
import { inBothBrowsers, withKubo } from '../need';
import { aimAt, settle, share } from '../sharing';
import { type Kubo, startKubo } from './kubo';

withKubo('a catalogue over a real Kubo', () => {
  inBothBrowsers('', (browser) => {
    /** Two people, each with a profile of their own. */
    let ada: Driver;
    let ben: Driver;
    let kubo: Kubo;
    beforeAll(async () => {
      kubo = await startKubo();
      ada = await start(browser);
      ben = await start(browser);
      await aimAt(ada, kubo.address);
      await aimAt(ben, kubo.address);
    });
    afterAll(async () => {
      await ada?.close();
      await ben?.close();
      await kubo?.stop();
    });

    const publish = async (version: number) => {
      const made = await share(ada);
      await settle(ada, made.id, 'pinned');
      await ask(ada, 'catalogue.write', { name: 'Ada’s works', place: { at: 'node' }, leftOut: [] });
      const page = await ada.library('#shares');
      await press(page, 'Update my catalogue');
      const published = await poll(async () => {
        const { published, pending } = await ask(ada, 'catalogue.read', null);
        if (pending?.problem) throw new Error(JSON.stringify(pending.problem));
        return published?.version === version && published;
      }, `version ${version}`);
      await ada.closeTab(page);
      return { published, made };
    };

    it('is published by one person, and followed by another, who opens, keeps and pins what is new', async () => {
      const { published } = await publish(1);
      const name = published.url.replace('ipns://', '');
      expect(String(await kubo.ipfs('name', 'resolve', `/ipns/${name}`)).trim()).toBe(`/ipfs/${published.root}`);
      const head = await kubo.ipfs('cat', `${published.root}/catalogue.json`);
      expect(JSON.parse(String(head))).toMatchObject({ version: 1, totalItems: 1, url: published.url });
      expect(String(await kubo.ipfs('cat', `${published.root}/index.html`))).toContain('Ada’s works');

      const page = await ben.library('#following');
      await fill(page, 'Address of the catalogue', published.url);
      await press(page, 'Follow');
      await waitForWords(page, 'Ada’s works');
      await waitForWords(page, '1 new work');

      const { published: second, made } = await publish(2);
      expect(second.previous).toEqual([published.cid]);
      await press(page, 'Look for new works');
      await waitForWords(page, '2 new works');
      const [newest] = (await ask(ben, 'following.news', { followed: '', fresh: true, from: '', limit: 10 })).news;
      expect(newest?.id).toBe(`ipfs://${made.root}`);

      const opening = await ben.library(`#open/${made.root}`);
      await press(opening, 'Open', 'form');
      await waitForWords(opening, 'Verified: files match address and record');
      await press(opening, 'Add to library');
      await poll(
        async () =>
          (await ask(ben, 'library.list', { query: { search: '', filter: {} }, from: 0, limit: 10 })).entries.some(
            (entry) => entry.type === 'kept' && entry.work.address === `ipfs://${made.root}`,
          ),
        'the work in the library of the other person',
      );
    });

    it('whose name was moved to another’s on the node is not taken', async () => {
      const [followed] = await ask(ben, 'following.list', null);
      const name = followed?.address.replace('ipns://', '') ?? '';
      const made = await share(ben);
      await settle(ben, made.id, 'pinned');
      await ask(ben, 'catalogue.write', { name: 'Ben’s works', place: { at: 'node' }, leftOut: [] });
      await ask(ben, 'catalogue.update', null);
      const own = await poll(
        async () => (await ask(ben, 'catalogue.read', null)).published,
        'the catalogue of the other',
      );
      const keys = String(await kubo.ipfs('key', 'list', '-l')).split('\n');
      const word = keys.find((line) => line.startsWith(name))?.split(/\s+/)[1] ?? '';
      await kubo.ipfs('name', 'publish', '--allow-offline', `--key=${word}`, `/ipfs/${own.root}`);
      const [after] = await ask(ben, 'following.look', { id: '' });
      expect(after).toMatchObject({ known: { version: 2 }, problem: { code: 'other-key' }, kinds: { work: 2 } });
    });
  });
});

import { expect, it } from '@jest/globals';
import { findReady } from '../../background/webmention/find-ready';
import { sendNotice } from '../../background/webmention/send-notice';
import { makeBundle } from '../../src/publish/bundle';
import { AT, draft, keepBlocks, makeSigner, noise, pieces, work } from '../unit/publish/fixtures';
import { serveSite } from '../unit/webmention/a-site';
import { readByPython, withReaders } from './reader';

interface Taken {
  stored: { source: string; target: string; title: string | null }[];
  refused: string | null;
}

const site = serveSite();
const at = (path: string) => `${site.origin}${path}`;
const all = async () => true;

/** The site's own receiver is the one in Python: it gets the form that came, and fetches the source itself. */
const receive = (): Promise<Taken> =>
  new Promise((resolve, reject) => {
    site.pages.set('/hook', (_, response, form) => {
      response.writeHead(202).end();
      const { source, target } = Object.fromEntries(form);
      readByPython<Taken>('webmention', { source, target, base: site.origin }).then(resolve, reject);
    });
  });

const tell = async (source: string) => {
  const taken = receive();
  await sendNotice(await findReady({ source, target: at('/walk') }, all, true), all, true);
  return taken;
};

/** The credit page of something that was published from a work, as its bytes are shared. */
const publishFrom = async (address: string): Promise<string> => {
  const { put, blocks } = keepBlocks();
  const made = work({ address, source: address, page: { address, title: 'A walk' } });
  const input = { draft: draft(), content: pieces(noise(9)), sources: [made], records: [null], signer: makeSigner() };
  const { root } = await makeBundle({ ...input, at: AT }, put);
  const page = [...blocks.values()]
    .map((bytes) => new TextDecoder().decode(bytes))
    .find((text) => /^<!doctype/i.test(text));
  const path = `/ipfs/${root}/CREDIT.html`;
  site.pages.set(path, page ?? '');
  return at(path);
};

withReaders(['python'], 'a receiver of Webmentions', () => {
  it('takes the notice that a page of one’s own leads to a work', async () => {
    site.pages.set('/walk', '<link rel="webmention" href="/hook"><h1>A walk');
    site.pages.set('/mine', `<title>My lesson</title><p>Photo from <a href="${at('/walk')}">A walk</a>`);
    expect(await tell(at('/mine'))).toEqual({
      ...{ stored: [{ source: at('/mine'), target: at('/walk'), title: 'My lesson' }], refused: null },
    });
  });

  it('takes the credit page of what was published from it', async () => {
    site.pages.set('/walk', '<link rel="webmention" href="/hook"><h1>A walk');
    const page = await publishFrom(at('/walk'));
    expect(await tell(page)).toMatchObject({ stored: [{ source: page, target: at('/walk') }], refused: null });
  });

  it('keeps nothing of a page that does not lead there: ours is not sent', async () => {
    site.pages.set('/walk', '<link rel="webmention" href="/hook"><h1>A walk');
    site.pages.set('/mine', '<p>Nothing');
    await expect(tell(at('/mine'))).rejects.toThrow('not-linked');
    const stored = { source: at('/mine'), target: at('/walk'), base: site.origin };
    expect(await readByPython<Taken>('webmention', stored)).toMatchObject({ stored: [] });
  });
});

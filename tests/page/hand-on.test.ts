import { describe, expect, it } from '@jest/globals';
import { look } from '../../content/look';
import { embedShare } from '../../src/publish/hand-on';
import type { Share } from '../../src/publish/share';
import { identify } from '../../src/work/identify';
import { draft } from '../unit/publish/fixtures';

const ROOT = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi';
const share = (more: Partial<Share['draft']> = {}): Share => ({
  ...{ id: 's', draft: draft(more), root: ROOT, workCid: null, size: 5, createdAt: '2026-05-04T10:20:30.000Z' },
  ...{ paths: ['work.png', 'credit.json'], state: { step: 'held' }, targets: [] },
});
const find = (html: string) => {
  document.body.innerHTML = `<article><h1>A page</h1><p>Words.</p>${html}<p>More.</p></article>`;
  return identify({ ...look(document), ms: 0 }).works;
};

describe('the HTML that puts a share on a page', () => {
  it.each([
    ['a picture', {}],
    ['a film', { mediaType: 'video/webm' }],
    ['a sound under CC0', { mediaType: 'audio/ogg', license: 'CC0-1.0' }],
    ['anything else', { mediaType: 'model/stl' }],
    ['a hostile title', { title: '"><script>alert(1)</script></figure> & more', creator: '</script><b>Eve' }],
  ])('is found again as one work, with its license and creator: %s', (_, more) => {
    const given = share(more);
    const html = embedShare(given, 'https://gateway.example') as string;
    const works = find(html).filter(({ source, address }) => `${source} ${address}`.includes(ROOT));
    expect(works).toHaveLength(1);
    expect(works[0]?.licenses.map(({ id }) => id)).toEqual([given.draft.license]);
    expect(works[0]?.creators.map(({ name }) => name)).toEqual([given.draft.creator]);
    expect(works[0]?.title).toBe(given.draft.title);
    expect(document.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(0);
  });

  it('says where its creator takes support, which is found again as well', () => {
    document.body.innerHTML = embedShare(
      share({ payAddresses: ['ann@pay.example'] }),
      'https://gateway.example',
    ) as string;
    const said = look(document).signals.filter(({ says }) => says === 'support');
    expect(said.map(({ value }) => value)).toEqual(['lightning:ann@pay.example']);
  });

  it('is none before the address is known', () => {
    expect(embedShare({ ...share(), root: null }, 'https://gateway.example')).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { LIMITS, pagePath } from '../../../src/catalogue/catalogue';
import { filesOf, makeDirectory } from '../../../src/catalogue/directory';
import { judge } from '../../../src/catalogue/judge';
import type { catalogueError } from '../../../src/catalogue/problem';
import { readHead, readItemPage } from '../../../src/catalogue/read';
import { nameKey, signDocument } from '../../../src/publish/proof';
import { check } from '../publish/blocks';
import { AT, makeSigner } from '../publish/fixtures';
import { aVersion, aWorkItem, bytesOf, knownOf, manyItems, NAME, URL_OF, versions } from './a-catalogue';

const signer = makeSigner();
const key = nameKey(signer.publicKey);
const read = (text: string) => readHead(bytesOf(text), check);
/** A head with other fields, signed. */
const signed = async (more: object): Promise<string> => {
  const { proof: _, ...head } = JSON.parse((await aVersion(signer, await manyItems(1))).text);
  return JSON.stringify(await signDocument({ ...head, ...more }, signer, AT));
};
const refused = (code: Parameters<typeof catalogueError>[0]) => expect.objectContaining({ code });

describe('a catalogue', () => {
  it('is read as it was written, by whoever has its text alone', async () => {
    const written = await aVersion(signer, await manyItems(3));
    const head = await read(written.text);
    expect(head).toMatchObject({ key, version: 1, previous: [], cid: written.cid, name: NAME, at: AT, url: URL_OF });
    expect(head.items.map(({ name }) => name)).toEqual(['Work 3', 'Work 2', 'Work 1']);
    expect({ unread: head.unread, pages: head.pages }).toEqual({ unread: 0, pages: [] });
  });

  it('has the same name however a server sets it out', async () => {
    const { text, cid } = await aVersion(signer, await manyItems(1));
    expect((await read(JSON.stringify(JSON.parse(text), null, 4))).cid).toBe(cid);
  });

  it('of 10,000 works has pages that stay as they are when a work comes, each within its limit', async () => {
    const items = await manyItems(10_001);
    const first = await aVersion(signer, items.slice(0, 10_000));
    const second = await aVersion(signer, items, first);
    expect(first.pages).toHaveLength(50);
    expect(second.pages.map(({ cid }) => cid)).toEqual(first.pages.map(({ cid }) => cid));
    const sizes = [second.text, ...second.pages.map(({ text }) => text)].map((text) => bytesOf(text).length);
    expect(Math.max(...sizes)).toBeLessThan(LIMITS.document);
    const head = await read(second.text);
    const names: string[] = head.items.map(({ name }) => name);
    for (const page of head.pages) {
      const { text } = second.pages.find(({ cid }) => cid === page.cid) ?? { text: '' };
      names.push(...(await readItemPage(bytesOf(text), page)).items.map(({ name }) => name));
    }
    expect([names.length, names[0], names.at(-1)]).toEqual([10_001, 'Work 10001', 'Work 1']);
  });

  it('keeps items of a kind that nobody knows yet, named, and takes the others', async () => {
    const later = { kind: 'thank-you', id: 'ipfs://whatever', name: 'Thanks', to: { deep: ['x'] } };
    const head = await read(await signed({ orderedItems: [later, (await aWorkItem(1)).said] }));
    expect(head.items.map(({ kind, name }) => [kind, name])).toEqual([
      ['thank-you', 'Thanks'],
      ['work', 'Work 1'],
    ]);
    expect(head.items[0]?.said).toEqual(later);
  });

  it('counts what is no item, and lists one that is there twice once', async () => {
    const { said } = await aWorkItem(1);
    const wrong = [null, 7, {}, { kind: 'work' }, { kind: 'work', id: 'https://x.example' }, { kind: 'A b', id: 'x' }];
    const long = { ...said, id: `${said.id}`, note: 'x'.repeat(LIMITS.item) };
    const head = await read(await signed({ orderedItems: [...wrong, said, said, long] }));
    expect([head.items.length, head.unread]).toEqual([1, wrong.length + 1]);
  });

  it('shows no control characters, and no text that turns the line around', async () => {
    const item = await aWorkItem(1, { name: 'A\u202e\u0000walk' });
    expect(item.name).toBe('Awalk');
  });

  it.each([
    ['no JSON', 'catalogue', 'broken'],
    ['a list', '[]', 'broken'],
    ['cut', '{"format":"commoner-catalogue-1","version":1,', 'broken'],
    ['deep', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 'broken'],
    ['a number that JSON has and nobody can sign', '{"format":"commoner-catalogue-1","version":1e999}', 'broken'],
    ['longer than one is', `{"format":"${'x'.repeat(LIMITS.document)}"}`, 'broken'],
    ['another format', '{"format":"commoner-catalogue-2"}', 'no-catalogue'],
  ] as const)('that is %s is refused', async (_, text, code) => {
    await expect(read(text)).rejects.toEqual(refused(code));
  });

  it.each([
    ['no version', { version: 0 }, 'broken'],
    ['a version that is no whole number', { version: 1.5 }, 'broken'],
    ['a past without its version before', { version: 2 }, 'broken'],
    ['a longer past than it has versions', { version: 2, previous: ['x', 'y'] }, 'broken'],
    ['something else in its past', { version: 2, previous: ['https://x.example'] }, 'broken'],
    ['more items than a head has', { orderedItems: Array(LIMITS.pageItems + 1).fill({}) }, 'broken'],
    ['a page without a CID', { pages: [{ totalItems: 2 }] }, 'broken'],
    ['more pages than there may be', { pages: Array(LIMITS.pages + 1).fill({}) }, 'broken'],
    ['another key’s name', { attributedTo: nameKey(makeSigner().publicKey) }, 'unsigned'],
  ] as const)('that has %s is refused, though it is signed', async (_, more, code) => {
    await expect(signed(more).then(read)).rejects.toEqual(refused(code));
  });

  it('of which a letter was changed, or whose proof is gone, is signed by nobody', async () => {
    const { text } = await aVersion(signer, await manyItems(1));
    await expect(read(text.replace('Work 1', 'Work 2'))).rejects.toEqual(refused('unsigned'));
    await expect(read(JSON.stringify({ ...JSON.parse(text), proof: undefined }))).rejects.toEqual(refused('unsigned'));
  });

  it('whose page is another one, or shorter than it says, is told so', async () => {
    const { pages } = await aVersion(signer, await manyItems(200));
    const [{ text = '', cid = '' } = {}] = pages;
    await expect(readItemPage(bytesOf(text.replace('Work 7', 'Work 8')), { cid, items: 200 })).rejects.toEqual(
      refused('page-broken'),
    );
    await expect(readItemPage(bytesOf(text.slice(0, 900)), { cid, items: 200 })).rejects.toEqual(
      refused('page-broken'),
    );
    await expect(readItemPage(bytesOf(text), { cid, items: 199 })).rejects.toEqual(refused('page-broken'));
  });
});

describe('a version', () => {
  it('follows from the one that is known, also where some between them were missed', async () => {
    const [first, , third] = await versions(signer, 3);
    if (!first || !third) throw new Error('no versions');
    expect(judge(await read(third.text), knownOf(first, key))).toBe('newer');
    expect(judge(await read(third.text), knownOf(third, key))).toBe('same');
  });

  it('that is older than what was seen, or of another key, is called so', async () => {
    const [first, second] = await versions(signer, 2);
    if (!first || !second) throw new Error('no versions');
    expect(judge(await read(first.text), knownOf(second, key))).toBe('older');
    expect(judge(await read(second.text), { ...knownOf(first, key), key: 'did:key:zOther' })).toBe('other-key');
  });

  it('of which there are two is a fork: by its number, and by its past', async () => {
    const [first] = await versions(signer, 1);
    const left = await aVersion(signer, await manyItems(2), first);
    const right = await aVersion(signer, await manyItems(3), first);
    const afterRight = await aVersion(signer, await manyItems(4), right);
    expect(judge(await read(right.text), knownOf(left, key))).toBe('forked');
    expect(judge(await read(afterRight.text), knownOf(left, key))).toBe('forked');
    expect(judge(await read(afterRight.text), knownOf(right, key))).toBe('newer');
  });

  it('that is newer by more versions than it names cannot be judged, and that is said', async () => {
    const [first] = await versions(signer, 1);
    if (!first) throw new Error('no version');
    const names = Array.from({ length: LIMITS.previous }, () => first.cid);
    const far = await aVersion(signer, await manyItems(1), { version: 1000, cid: first.cid, previous: names });
    expect(far.previous).toHaveLength(LIMITS.previous);
    expect(judge(await read(far.text), knownOf(first, key))).toBe('gap');
  });
});

describe('a catalogue as a directory', () => {
  it('has its head, its pages, and what people read, without a script, and is the same each time', async () => {
    const written = await aVersion(signer, await manyItems(201));
    const files = filesOf(written, NAME, key);
    const [page] = written.pages;
    expect([...files.keys()]).toEqual(['catalogue.json', 'index.html', 'works-1.html', pagePath(page?.cid ?? '')]);
    const html = files.get('index.html') ?? '';
    expect(html).toContain(
      'rel="alternate" type=\'application/ld+json; profile="https://www.w3.org/ns/activitystreams',
    );
    expect(html).toContain('rel="license" class="u-license" href="https://creativecommons.org/licenses/by/4.0/"');
    expect(html).toContain('Work 201');
    expect(html).not.toMatch(/<script|\son\w+=/i);
    const [one, two] = [await makeDirectory(files), await makeDirectory(filesOf(written, NAME, key))];
    expect(one.root).toBe(two.root);
    // A page is one block, so that its CID in the head is that of the file.
    expect(one.blocks.has(page?.cid ?? '')).toBe(true);
    expect(one.blocks.has(written.cid)).toBe(true);
  });

  it('writes nothing of an item as markup', async () => {
    const item = await aWorkItem(1, { name: '<img src=x onerror=alert(1)>' });
    const html = filesOf(await aVersion(signer, [item]), '<script>', key).get('index.html') ?? '';
    expect(html).not.toMatch(/<img|<script>/);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { HandInFormat, Layout } from '../../../../src/transfer/hand-in/hand-in';
import { HAND_INS } from '../../../../src/transfer/hand-in/hand-ins';
import { all, bytesOf, handed, hostile, PROJECT, parse, partsOf, textOf } from './document';

const PACKAGES = Object.values(HAND_INS).flatMap(({ id, isPackage, layouts }) =>
  isPackage ? layouts.map((layout): [HandInFormat, Layout] => [id, layout]) : [],
);
const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

describe.each(PACKAGES)('a .%s as a %s', (format, layout) => {
  it('is well-formed in every part, whatever a page or a person wrote', async () => {
    const parts = await partsOf(format, layout, hostile(), { ...PROJECT, name: '<&"\u0007>]]>' });
    for (const [name, bytes] of Object.entries(parts)) if (isXml(name)) expect(() => parse(bytes)).not.toThrow();
  });

  it('names every part that it has, and has every part that it names', async () => {
    const parts = await partsOf(format, layout, [handed(), handed({ picture: null })]);
    const names = Object.keys(parts).filter((name) => !/^\[Content_Types\]|\.rels$|^mimetype$|^META-INF/.test(name));
    if (format === 'odt') {
      const manifest = parse(parts['META-INF/manifest.xml'] as Uint8Array);
      const listed = all(manifest, 'manifest:file-entry').map((entry) => entry.attributes['manifest:full-path']);
      expect(listed.sort()).toEqual(['/', ...names].sort());
      return;
    }
    const types = parse(parts['[Content_Types].xml'] as Uint8Array);
    const overrides = all(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1) ?? '');
    expect(overrides.every((name) => name in parts)).toBe(true);
    const typed = new Set([...overrides, ...names.filter((name) => name.endsWith('.jpeg'))]);
    expect(names.filter((name) => !typed.has(name))).toEqual([]);
    for (const [name, bytes] of Object.entries(parts).filter(([part]) => part.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const { attributes } of all(parse(bytes), 'Relationship'))
        if (attributes.TargetMode !== 'External') expect(parts).toHaveProperty([`${folder}${attributes.Target}`]);
    }
  });

  it('says its title, its language and its author', async () => {
    const parts = await partsOf(format, layout, [handed()], { ...PROJECT, language: 'de' });
    const core = parse((parts['docProps/core.xml'] ?? parts['meta.xml']) as Uint8Array);
    expect(textOf(all(core, 'dc:title')[0] as never)).toBe('Wasser & Land');
    expect(textOf(all(core, 'dc:language')[0] as never)).toMatch(/^de/);
    expect(textOf(all(core, 'dc:creator')[0] as never)).toBe('Mia Teacher');
  });

  it('of no work is a document, too', async () => {
    for (const [name, bytes] of Object.entries(await partsOf(format, layout, [])))
      if (isXml(name)) expect(() => parse(bytes)).not.toThrow();
  });

  it('is the same file for the same works', async () => {
    expect(await bytesOf(format, layout, [handed()])).toEqual(await bytesOf(format, layout, [handed()]));
  });
});

describe('an .odt', () => {
  it('begins with its type, stored, by which programs know it', async () => {
    const head = new TextDecoder('latin1').decode((await bytesOf('odt', 'list', [handed()])).subarray(0, 90));
    expect(head.slice(30)).toMatch(/^mimetypeapplication\/vnd\.oasis\.opendocument\.textPK/);
    expect(head.charCodeAt(8)).toBe(0);
  });
});

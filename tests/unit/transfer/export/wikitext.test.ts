import { describe, expect, it } from '@jest/globals';
import wtf from 'wtf_wikipedia';
import { wikitext } from '../../../../src/transfer/export/wikitext';
import { credited, hostile, kept, written } from './entries';

describe('the wikitext export', () => {
  it('is a list with a line for each use', () => {
    const lines = written(wikitext, [kept('a'), credited('b'), credited('c', {}, 'cut')]).split('\n');
    expect(lines.filter((line) => line.startsWith('* '))).toHaveLength(2);
    expect(lines[0]).toBe('== Credits ==');
  });

  it('holds no template, tag or link of a hostile page', () => {
    const document = wtf(written(wikitext, hostile));
    expect(document.templates()).toEqual([]);
    expect(document.sections().map((section) => section.title())).toEqual(['Credits']);
    const sites = (document.links() as unknown as { site: () => string | undefined }[]).map(
      (link) => link.site() ?? '',
    );
    expect(sites.length).toBe(hostile.length * 2);
    for (const site of sites) expect(site).toMatch(/^https:\/\/(?:hostile\.example|creativecommons\.org)\//);
  });
});

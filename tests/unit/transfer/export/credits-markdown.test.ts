import { describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { creditsMarkdown } from '../../../../src/transfer/export/credits-markdown';
import { licenseOf } from '../../attribution/a-work';
import { credited, hostile, kept, written } from './entries';

const read = (text: string) => new JSDOM(marked.parse(text, { async: false, gfm: true })).window.document;
const under = (id: string, title: string) => ({
  title,
  licenses: [licenseOf(id)],
  source: `https://photos.example/${title}`,
});

describe('CREDITS.md', () => {
  it('has the works under their licenses, each once', () => {
    const entries = [
      kept('a', under('CC-BY-4.0', 'A')),
      credited('b', under('CC-BY-4.0', 'A')),
      kept('c', under('CC-BY-4.0', 'C')),
      kept('d', under('CC0-1.0', 'D')),
    ];
    const document = read(written(creditsMarkdown, entries));
    const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['Creative Commons Attribution 4.0 International', 'Creative Commons CC0 1.0 Universal']);
    expect([...document.querySelectorAll('ul')].map((list) => list.querySelectorAll('li').length)).toEqual([2, 1]);
  });

  it('is called after its project', () => {
    const project = { id: 'p', name: 'A <b>brochure</b>', createdAt: '' };
    expect(read(written(creditsMarkdown, [], { project })).querySelector('h1')?.textContent).toBe(
      'Credits: A <b>brochure</b>',
    );
  });

  it('holds nothing of a hostile page but its words', () => {
    const document = read(written(creditsMarkdown, hostile));
    const names = [...document.body.querySelectorAll('*')].map(({ localName }) => localName);
    expect([...new Set(names)].sort()).toEqual(['a', 'h1', 'h2', 'li', 'p', 'ul']);
    for (const link of document.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^https:\/\/(?:hostile\.example|creativecommons\.org)\//);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Evidence, Signal } from '../../../src/signal/signal';
import { readLicense } from '../../../src/work/reading';
import { statement } from './observation';

const said = (evidence: Evidence, value: string, detail?: string): Signal => ({
  says: 'license',
  evidence,
  about: '',
  value,
  words: value,
  place: '',
  ...(detail === undefined ? {} : { detail }),
});
const idIn = (signal: Signal) => readLicense(signal)?.license.id ?? null;

describe('the license that a signal names', () => {
  it.each([
    ['json-ld', 'MIT', 'SoftwareSourceCode', 'MIT'],
    ['json-ld', 'CC-BY-4.0', 'Article', 'CC-BY-4.0'],
    ['json-ld', 'cc-by-4.0', 'PodcastEpisode', 'CC-BY-4.0'],
    ['json-ld', 'GPL-3.0-or-later', 'SoftwareApplication', 'GPL-3.0-or-later'],
    ['record', 'mit', 'license', 'MIT'],
    ['meta', 'ISC', 'dcterms.license', 'ISC'],
  ] as const)('%s: %s of a %s is an id', (evidence, value, detail, id) =>
    expect(idIn(said(evidence, value, detail))).toBe(id),
  );

  it.each([
    ['meta', 'Intel', 'copyright'],
    ['meta', 'Intel', 'DC.rights'],
    ['json-ld', 'ALL_RIGHTS_RESERVED', 'Article'],
    ['json-ld', 'License', 'Article'],
    ['json-ld', 'all-rights-reserved', 'MusicRecording'],
  ] as const)('%s: %s as %s is none', (evidence, value, detail) =>
    expect(idIn(said(evidence, value, detail))).toBeNull(),
  );

  it('takes no word of a text for an id', () => expect(idIn(statement('MIT', 'MIT'))).toBeNull());

  it('knows a site’s own page about its license', () => {
    expect(idIn(statement('https://www.fandom.com/licensing', 'the license'))).toBe('CC-BY-SA');
    expect(idIn(statement('https://stackoverflow.com/help/licensing', 'CC BY-SA 4.0'))).toBe('CC-BY-SA-4.0');
  });
});

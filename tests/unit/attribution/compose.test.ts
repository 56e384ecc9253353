import { describe, expect, it } from '@jest/globals';
import { weigh } from '../../../src/attribution/rules';
import { credit, licenseOf } from './a-work';

const missing = (id: string, given = {}) =>
  credit({ title: null, creators: [], ...given }, id).missing.map(({ what, weight }) => ({ what, weight }));

describe('compose', () => {
  it('takes over what the page said, cleaned of white space', () => {
    expect(credit({ title: '  First\n light ' })).toMatchObject({
      title: 'First light',
      creators: [{ name: 'Ann Fell', address: 'https://photos.example/ann' }],
      source: 'https://photos.example/tarn',
      missing: [],
    });
  });

  it('names the page where the work has no source of its own', () => {
    expect(credit({ source: null }).source).toBe('https://blog.example/walk');
  });

  it('invents neither a title nor a creator, and says how much each is missed', () => {
    expect(credit({ title: ' ', creators: [{ name: '', address: null }] }, 'CC-BY-4.0')).toMatchObject({
      title: null,
      creators: [],
    });
    expect(missing('CC-BY-4.0')).toEqual([
      { what: 'title', weight: 'recommended' },
      { what: 'creator', weight: 'required-if-supplied' },
    ]);
  });

  it.each(['1.0', '2.0', '2.5', '3.0'])('asks for a title under version %s', (version) => {
    expect(missing(`CC-BY-SA-${version}`)).toContainEqual({ what: 'title', weight: 'required-if-supplied' });
  });

  it('says that a version is missing, and then counts by the strictest', () => {
    expect(missing('CC-BY')).toEqual([
      { what: 'title', weight: 'required-if-supplied' },
      { what: 'creator', weight: 'required-if-supplied' },
      { what: 'license-version', weight: 'required-if-supplied' },
    ]);
  });

  it('only recommends where nothing is asked for', () => {
    for (const id of ['CC0-1.0', 'PDM-1.0', 'CC-PDDC']) {
      expect(missing(id).map(({ weight }) => weight)).toEqual(['recommended', 'recommended']);
    }
    expect(missing('PDM').map(({ what }) => what)).not.toContain('license-version');
  });

  it('misses a version only where there are versions, and weighs what is missed by what the license asks', () => {
    for (const id of ['MIT', 'PPL', 'Unlicense']) {
      expect(missing(id).map(({ what }) => what)).toEqual(['title', 'creator']);
    }
    expect(missing('GFDL')).toEqual([
      { what: 'title', weight: 'recommended' },
      { what: 'creator', weight: 'required-if-supplied' },
      { what: 'license-version', weight: 'required-if-supplied' },
    ]);
    expect(missing('PDDL-1.0').map(({ weight }) => weight)).toEqual(['recommended', 'recommended']);
    expect(weigh('changes', licenseOf('GFDL-1.3')).weight).toBe('required-if-supplied');
    expect(weigh('changes', licenseOf('OGL-UK-3.0')).weight).toBe('recommended');
  });

  it('lets notices travel, each once', () => {
    expect(credit({ notices: ['© 2020 Ann', ' © 2020  Ann ', ''] }).notices).toEqual(['© 2020 Ann']);
  });

  it('knows which versions want changes to be said', () => {
    expect(weigh('changes', licenseOf('CC-BY-4.0')).weight).toBe('required-if-supplied');
    expect(weigh('changes', licenseOf('CC0-1.0')).weight).toBe('recommended');
    expect(credit({}, 'CC-BY-4.0', '  ').changes).toBeNull();
  });
});

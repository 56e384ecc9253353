import { describe, expect, it } from '@jest/globals';
import { testify } from '../../../src/correction/testimony';
import {
  isCorrectionInput,
  isCreditInput,
  isEditInput,
  isEntryQuery,
  isIds,
  isKeepInput,
  isListInput,
  isObservation,
  isSettings,
} from '../../../src/message/guards';
import { SIGNALS_AT_MOST, type Signal } from '../../../src/signal/signal';
import { aWork, licenseOf } from '../attribution/a-work';
import { aCorrection } from '../correction/a-correction';
import { BY, image, observation, statement } from '../work/observation';

const signal = statement(BY, 'CC BY', { media: [image('a.jpg')], within: ['figure', 'link'], rel: ['license'] });
const testimony = testify(aCorrection({ is: 'license', license: 'CC0-1.0' }, { note: 'n'.repeat(1000) }));
const withSignal = (given: object) => observation({ ...signal, ...given } as Signal);

describe('an observation', () => {
  it('is what a content script reports', () => {
    expect(isObservation(observation(signal))).toBe(true);
    expect(isObservation(observation({ ...signal, detail: 'x' }))).toBe(true);
  });

  it('has no more signals than may be, and no longer ones', () => {
    expect(isObservation(observation(...Array<Signal>(SIGNALS_AT_MOST).fill(signal)))).toBe(true);
    expect(isObservation(observation(...Array<Signal>(SIGNALS_AT_MOST + 1).fill(signal)))).toBe(false);
    expect(isObservation(withSignal({ words: 'x'.repeat(301) }))).toBe(false);
    expect(isObservation(withSignal({ value: 'x'.repeat(5_000_000) }))).toBe(false);
    expect(isObservation(withSignal({ context: { ...signal.context, links: Array(50_000).fill({}) } }))).toBe(false);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'chrome://settings', '/a', ''])(
    'is not of %j',
    (address) => {
      expect(isObservation({ ...observation(), address })).toBe(false);
      expect(isObservation({ ...observation(), canonical: address })).toBe(false);
    },
  );

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['a text', 'x'],
    ['one with a field that is not known', { ...observation(), more_: true }],
    ['one with a field missing', { ...observation(), title: undefined }],
    ['one whose time is no number', { ...observation(), ms: Number.NaN }],
    ['a signal that says what none says', withSignal({ says: 'anything' })],
    ['evidence of no kind', withSignal({ evidence: 'magic' })],
    ['a place that is none', withSignal({ context: { ...signal.context, within: ['everywhere'] } })],
    ['what a person says', observation(testimony)],
    ['what a person says among what it says itself', withSignal({ evidence: 'person', detail: testimony.detail })],
    ['a subject, which only a person names', withSignal({ says: 'subject' })],
    ['a prototype in the place of a field', JSON.parse('{"__proto__": {"address": "https://a.example/"}}')],
  ])('is not %s', (_, value) => {
    expect(isObservation(value)).toBe(false);
  });
});

describe('a work', () => {
  const isWork = (given: object) => isKeepInput({ work: { ...aWork(), ...given }, thumbnail: null, project: null });

  it('is what is concluded from a page', () => {
    expect(isWork({})).toBe(true);
    expect(isWork({ title: null, source: null, creators: [{ name: 'Ann', address: null }], evidence: [signal] })).toBe(
      true,
    );
  });

  it.each(['javascript:alert(1)', 'data:image/png;base64,AA', 'file:///etc/passwd', 'vbscript:x', ' javascript:x'])(
    'has no address like %s',
    (address) => {
      expect(isWork({ address })).toBe(false);
      expect(isWork({ source: address })).toBe(false);
      expect(isWork({ creators: [{ name: 'Ann', address }] })).toBe(false);
      expect(isWork({ page: { address, title: '' } })).toBe(false);
    },
  );

  it('has creators as older versions kept them, and with what is known of them beside', () => {
    const by = (more: object) => isWork({ creators: [{ name: 'Vera van Gogh', address: null, ...more }] });
    expect(by({})).toBe(true);
    expect(by({ parts: { family: 'van Gogh', given: 'Vera' }, role: 'director' })).toBe(true);
    expect(by({ parts: { family: 'King', given: 'Mark', suffix: 'Jr.' } })).toBe(true);
    expect(by({ type: 'organization' })).toBe(true);
    expect(by({ type: 'robot' })).toBe(false);
    expect(by({ role: 'owner' })).toBe(false);
    expect(by({ parts: { family: 'van Gogh' } })).toBe(false);
    expect(by({ parts: { family: 'x'.repeat(1001), given: 'y' } })).toBe(false);
    expect(by({ parts: { family: 'a', given: 'b', html: '<b>' } })).toBe(false);
  });

  it('has a license, and each as it truly is', () => {
    expect(isWork({ licenses: [] })).toBe(false);
    expect(isWork({ licenses: [{ ...licenseOf('CC-BY-NC-4.0'), name: 'CC0 1.0' }] })).toBe(false);
    expect(isWork({ licenses: [{ ...licenseOf('CC-BY-4.0'), address: 'https://evil.example/' }] })).toBe(false);
    expect(isWork({ licenses: [null] })).toBe(false);
    expect(isWork({ licenses: Array(21).fill(licenseOf('CC-BY-4.0')) })).toBe(false);
  });

  it('has what a person said of it beside what the page says', () => {
    expect(isWork({ evidence: [testimony, signal] })).toBe(true);
    expect(isWork({ evidence: [{ ...testimony, says: 'subject', value: BY }] })).toBe(true);
    for (const wrong of [
      { words: 'n'.repeat(1001) },
      { detail: undefined },
      { detail: 'yesterday' },
      { detail: '2026-13-41T99:99:99.000Z' },
      { place: '1/0' },
      { says: 'creator' },
      { evidence: 'statement', says: 'subject' },
      { context: signal.context },
    ]) {
      expect(isWork({ evidence: [{ ...testimony, ...wrong }] })).toBe(false);
    }
  });

  it('may be credited in the formats that there are', () => {
    const use = {
      license: 'CC-BY-4.0',
      manner: 'as-is',
      changes: null,
      commercial: null,
      medium: 'screen',
      where: null,
    };
    const input = { work: aWork(), use, format: 'rich', project: null };
    expect(isCreditInput(input)).toBe(true);
    expect(isCreditInput({ ...input, use: { ...use, language: 'pt-BR' } })).toBe(true);
    expect(isCreditInput({ ...input, use: { ...use, language: 'tlh' } })).toBe(false);
    expect(isCreditInput({ ...input, format: 'exe' })).toBe(false);
    for (const wrong of [{ manner: 'stolen' }, { medium: 'stone' }, { commercial: 'yes' }, { where: 'x'.repeat(1001) }])
      expect(isCreditInput({ ...input, use: { ...use, ...wrong } })).toBe(false);
  });
});

describe('a correction', () => {
  const { id: _, at: __, ...input } = aCorrection({ is: 'not-licensed' });
  const isVerdict = (says: unknown) => isCorrectionInput({ ...input, says });

  it.each([
    { is: 'license', license: 'CC-BY-SA-3.0-DE' },
    { is: 'license', license: 'PDM' },
    { is: 'not-licensed' },
    { is: 'about-page' },
    { is: 'about-media', address: 'https://a.example/b.jpg' },
  ])('says %j', (says) => {
    expect(isVerdict(says)).toBe(true);
  });

  it.each([
    null,
    'not-licensed',
    {},
    { is: 'free' },
    { is: 'license' },
    { is: 'license', license: 'CC-BY-9.0' },
    { is: 'license', license: 'cc-by-4.0' },
    { is: 'not-licensed', license: 'CC-BY-4.0' },
    { is: 'about-media', address: 'javascript:alert(1)' },
    { is: 'about-media', address: '' },
  ])('does not say %j', (says) => {
    expect(isVerdict(says)).toBe(false);
  });

  it.each([
    ['a longer note', { note: 'n'.repeat(1001) }],
    ['no note at all', { note: undefined }],
    ['a page of the browser’s own', { page: 'chrome://settings' }],
    ['a work that runs', { subject: 'javascript:alert(1)' }],
    ['a time of its own', { at: '2026-05-03T12:00:00.000Z' }],
    ['an id of its own', { id: 'mine' }],
    ['former licenses without end', { was: Array(21).fill('CC-BY-4.0') }],
  ])('has not %s', (_, given) => {
    expect(isCorrectionInput({ ...input, ...given })).toBe(false);
  });
});

describe('what our own pages ask', () => {
  it('is bounded', () => {
    const query = { search: '', filter: {} };
    expect(isListInput({ query, from: 0, limit: 200 })).toBe(true);
    for (const limit of [0, 201, 1.5, Number.NaN, '5']) expect(isListInput({ query, from: 0, limit })).toBe(false);
    for (const from of [-1, 0.5, Number.POSITIVE_INFINITY, '0'])
      expect(isListInput({ query, from, limit: 5 })).toBe(false);
    expect(isIds({ ids: Array(10_001).fill('a') })).toBe(false);
  });

  it('narrows the list by what there is to narrow it by', () => {
    expect(isEntryQuery({ search: 'tarn', filter: { license: ['CC-BY-4.0'], month: ['2026-01'] } })).toBe(true);
    for (const filter of [{ anything: ['x'] }, { license: 'CC-BY-4.0' }, { tag: Array(1001).fill('x') }, null, []])
      expect(isEntryQuery({ search: '', filter })).toBe(false);
  });

  it('keeps a small picture, and nothing else under that name', () => {
    const keep = (thumbnail: unknown) => isKeepInput({ work: aWork(), thumbnail, project: null });
    expect(keep('data:image/webp;base64,AAAA')).toBe(true);
    for (const wrong of [
      'https://a.example/a.png',
      'data:text/html;base64,AAAA',
      `data:image/png;base64,${'A'.repeat(60_000)}`,
      'data:image/svg+xml;base64,AAAA',
    ])
      expect(keep(wrong)).toBe(false);
  });

  it('edits some entries, or all that a query finds', () => {
    const edit = { note: 'mine', addTags: ['sea'] };
    expect(isEditInput({ selection: { ids: ['a'] }, edit })).toBe(true);
    expect(isEditInput({ selection: { query: { search: '', filter: {} } }, edit })).toBe(true);
    const copy = { address: 'https://web.archive.org/web/2026/https://a.example/', at: '2026-05-03T12:00:00.000Z' };
    const said = { permission: { state: 'asked', note: '' }, archivedCopy: copy, number: 'Figure 3', where: 'p. 2' };
    expect(isEditInput({ selection: { ids: ['a'] }, edit: said })).toBe(true);
    expect(isEditInput({ selection: { ids: ['a'] }, edit: { permission: null, archivedCopy: null } })).toBe(true);
    for (const wrong of [
      ...[{ addTags: [' '] }, { work: aWork() }, { note: 7 }, { number: 'x'.repeat(41) }, { where: null }],
      ...[{ permission: { state: 'hoped', note: '' } }, { permission: { state: 'asked' } }],
      ...[{ archivedCopy: { ...copy, address: 'javascript:1' } }, { archivedCopy: { ...copy, at: '' } }],
    ])
      expect(isEditInput({ selection: { ids: ['a'] }, edit: wrong })).toBe(false);
    expect(isEditInput({ selection: { ids: 'all' }, edit })).toBe(false);
  });

  it('sets the address of a node, or of none', () => {
    const set = (kuboAddress: unknown) => isSettings({ kuboAddress, creator: '' });
    for (const address of ['http://127.0.0.1:5001', 'https://node.example', '']) expect(set(address)).toBe(true);
    for (const address of ['javascript:alert(1)', 'http://a.example/path', 'node', null])
      expect(set(address)).toBe(false);
  });
});

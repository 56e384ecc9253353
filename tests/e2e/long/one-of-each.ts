import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Correction } from '../../../src/correction/correction';
import type { Entry } from '../../../src/library/entry';
import type { Project } from '../../../src/library/project';
import type { KeptFollowed, KeptNews } from '../../../src/message/catalogue-row';
import type { Tip, TipState } from '../../../src/tips/tip';
import { licenseOf } from '../../unit/attribution/a-work';
import { aTip } from '../../unit/popup/a-tip';
import { credited, kept } from '../../unit/transfer/export/entries';

/** A library with one of each thing that its screens show, as a backup brings it. */

const AT = '2026-03-02T10:00:00.000Z';
const TARN = 'https://photos.example/tarn.jpg';
const PROJECT: Project = { id: 'brochure', name: 'Lake brochure', createdAt: AT };
const CORRECTION: Correction = {
  ...{ id: 'correction', page: 'https://blog.example/walk', subject: TARN, says: { is: 'not-licensed' } },
  ...{ note: 'It is a logo', at: AT, was: ['CC-BY-4.0'] },
};
const LONG =
  'A view over the water from the old bridge in the first light of a morning in March, with mist, geese and a boat';
const work = (name: string, license: string, title = name) => ({
  ...{ id: `https://photos.example/${name}.jpg`, address: `https://photos.example/${name}.jpg`, title },
  licenses: [licenseOf(license)],
});

const entries = (): Entry[] => {
  const belongs = { projects: [PROJECT.id], tags: ['water', 'cover'], note: 'For the cover' };
  const sameAs = [licenseOf('CC-BY-4.0'), licenseOf('CC0-1.0')];
  return [
    { ...kept('tarn', work('tarn', 'CC-BY-4.0', 'Tarn')), ...belongs },
    { ...kept('hill', work('hill', 'CC-BY-NC-SA-4.0', 'Hill')), ...belongs },
    { ...kept('ridge', work('ridge', 'CC-BY-SA-4.0', LONG)), projects: [PROJECT.id] },
    kept('either', { ...work('either', 'CC-BY-4.0', 'Either of two'), licenses: sameAs }),
    { ...credited('credit', work('tarn', 'CC-BY-4.0', 'Tarn'), 'cropped'), projects: [PROJECT.id] },
  ];
};

/** Tips in the states that a backup may have. */
const tips = (): Tip[] => {
  const address = 'https://coffee.example/ann';
  const payee: Tip['payee'] = { rail: 'link', address, host: 'coffee.example', label: 'coffee.example', grade: 'head' };
  const tip = (id: string, state: TipState, more: Partial<Tip>, through: Tip['steps'][number]['step'][] = []) =>
    aTip(state, { id, gift: `gift-${id}`, msat: 0, ...more }, through);
  const proof = { grade: 'own-word', preimage: null, feeMsat: null } as const;
  return [
    tip('thanked', { step: 'thanked' }, { manner: 'word', payee: null, comment: 'Thank you for the light' }),
    tip('opened', { step: 'opened' }, { manner: 'open', payee, creator: 'ben' }),
    tip('settled', { step: 'settled', quote: null, proof }, { manner: 'open', payee, creator: 'cleo' }, ['opened']),
    tip('failed', { step: 'failed', code: 'wallet-unreachable', detail: 'No answer' }, { msat: 21_000 }),
  ];
};

const CID = 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e';
const FOLLOWED: KeptFollowed = {
  ...{ id: 'mira', address: 'https://mira.example/works/', name: 'Mira’s works', followedAt: AT, checkedAt: AT },
  ...{ key: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', known: { version: 1, cid: CID } },
  ...{ kinds: { work: 1, greeting: 1 }, unread: 1, pages: [] },
};
const NEWS: KeptNews = {
  followed: 'mira',
  rows: [
    { kind: 'work', id: `ipfs://${CID}`, name: 'A hedge in bloom', licenseId: 'CC-BY-4.0', published: AT },
    { kind: 'greeting', id: 'urn:uuid:1', name: 'Good morning' },
  ].map((said, i) => ({ order: `${AT} 00000${i} mira`, isNew: true, foundAt: AT, said })),
};

/** The backup's bytes (docs/BACKUP.md). */
export const oneOfEach = (): Buffer => {
  const lines = [
    { format: 'commoner-backup', version: 1, at: AT },
    { project: PROJECT },
    { correction: CORRECTION },
    ...entries().map((entry) => ({ entry })),
    ...tips().map((tip) => ({ tip })),
    { followed: FOLLOWED },
    { news: NEWS },
  ].map((line) => `${JSON.stringify(line)}\n`);
  const sha256 = createHash('sha256').update(lines.join('')).digest('hex');
  return gzipSync(`${lines.join('')}${JSON.stringify({ end: { lines: lines.length, sha256 } })}\n`);
};

import { verify } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { digestOf } from '../../../background/store/db/digest';
import { checkStatement, type Told, writeStatement } from '../../../src/evidence/statement';
import type { CheckSignature } from '../../../src/publish/proof';
import type { Signal } from '../../../src/signal/signal';
import { aWork } from '../attribution/a-work';
import { makeSigner } from '../publish/fixtures';

const AT = '2026-05-04T10:21:00.000Z';
const SEEN = '2026-05-04T10:20:00.000Z';

/** By node:crypto, not by the code under test. */
const check: CheckSignature = async (publicKey, signature, bytes) => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') };
  return verify(null, bytes, { key, format: 'jwk' }, signature);
};

const said = (given: Partial<Signal> = {}): Signal => ({
  ...{ says: 'license', evidence: 'statement', about: 'https://photos.example/tarn.jpg' },
  ...{ value: 'https://creativecommons.org/licenses/by/4.0/', words: 'Photo: Ann Fell, CC BY 4.0', place: 'figure:0' },
  ...given,
});
const work = aWork({ evidence: [said(), said({ says: 'creator', value: 'Ann Fell' })] });
const CAPTURE = {
  ...{ sha256: 'ab'.repeat(32), mediaType: 'image/jpeg' as const, size: 4242 },
  ...{ address: 'https://blog.example/walk', at: SEEN },
} as const;
const COPY = { address: 'https://web.archive.org/web/20260504102030/https://blog.example/walk', at: SEEN };
const write = (given: Partial<Told> = {}) => writeStatement({ work, seenAt: SEEN, ...given }, makeSigner(), AT);
const parse = (text: string) => JSON.parse(text);

describe('a statement', () => {
  it('has the words of the page with place, address and time, and is signed', async () => {
    const { text, cid } = await write({ capture: CAPTURE, archivedCopy: COPY });
    expect(parse(text)).toMatchObject({
      ...{ format: 'commoner-evidence-1', page: work.page, seenAt: SEEN, statedAt: AT },
      said: [{ words: 'Photo: Ann Fell, CC BY 4.0', place: 'figure:0' }, { value: 'Ann Fell' }],
      ...{ capture: CAPTURE, archivedCopy: COPY, work: { title: work.title, licenses: [{ id: 'CC-BY-4.0' }] } },
    });
    expect(await checkStatement(text, check)).toEqual({
      ...{ cid, signedBy: expect.stringMatching(/^did:key:z6Mk/), findings: [] },
    });
  });

  it('has the digest that the entry has, and says nothing that a person said', async () => {
    const own = said({ evidence: 'person', words: 'my note' });
    const { text } = await write({ work: aWork({ evidence: [...work.evidence, own] }) });
    expect(parse(text).digest).toBe(digestOf(work));
    expect(text).not.toContain('my note');
  });

  it('has no field that is nothing, and stands half a letter of a page', async () => {
    const { text } = await write({
      work: aWork({ title: 'cut \ud83d', source: null, evidence: [said({ words: '\udc00' })] }),
    });
    expect(text).not.toContain('null');
    expect((await checkStatement(text, check)).findings).toEqual([]);
  });

  it.each([
    ['a word', (text: string) => text.replace('Ann Fell, CC', 'Ann Fall, CC'), 2],
    ['the time', (text: string) => text.replace(SEEN, '2026-05-03T10:20:00.000Z'), 1],
    ['the form', (text: string) => JSON.stringify(JSON.parse(text), null, 1), 1],
    ['the format', (text: string) => text.replace('evidence-1', 'evidence-2'), 1],
    ['the proof', (text: string) => text.replace(/"proofValue":"z..../, '"proofValue":"z1111'), 1],
  ])('in which %s was changed is found out', async (_, change, findings) => {
    const { text } = await write();
    const checked = await checkStatement(change(text), check);
    expect(checked.findings).toHaveLength(findings);
  });

  it.each(['', '[]', 'null', '{"format":"commoner-evidence-1"}', '{"format":"commoner-evidence-1","proof":{}}', '{'])(
    'that is none is said to be none: %s',
    async (text) => {
      expect((await checkStatement(text, check)).signedBy).toBeNull();
    },
  );

  it('is checked as its documentation says, by its vector', async () => {
    const file = new URL('../../../docs/vectors/evidence-1.json', import.meta.url);
    if (process.env.UPDATE) {
      const { text, cid } = await write({ capture: CAPTURE, archivedCopy: COPY });
      const changes = [
        ['Ann Fell, CC', 'Ann Fall, CC'],
        [SEEN, '2026-05-03T10:20:00.000Z'],
      ];
      const changed = await Promise.all(
        changes.map(async ([from = '', to = '']) => {
          const other = text.replace(from, to);
          return { text: other, checked: await checkStatement(other, check) };
        }),
      );
      const vector = { text, cid, checked: await checkStatement(text, check), changed };
      writeFileSync(file, `${JSON.stringify(vector, null, 2)}\n`);
    }
    const vector = JSON.parse(readFileSync(file, 'utf8'));
    expect(await checkStatement(vector.text, check)).toEqual(vector.checked);
    expect(vector.checked).toMatchObject({ cid: vector.cid, findings: [] });
    expect(vector.changed).toHaveLength(2);
    for (const { text, checked } of vector.changed) expect(await checkStatement(text, check)).toEqual(checked);
  });
});

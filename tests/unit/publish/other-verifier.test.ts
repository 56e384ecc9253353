import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Multikey from '@digitalbazaar/ed25519-multikey';
import { createVerifyCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import { describe, expect, it } from '@jest/globals';
import jsigs from 'jsonld-signatures';
import { recordCredit } from '../../../src/publish/credit-record';
import { readChoice } from '../../../src/publish/draft';
import { AT, draft, makeSigner, work } from './fixtures';

/** did:key read by the other side's own library; nothing is fetched. */
const documentLoader = async (address: string) => {
  const key = address.split('#')[0]?.slice('did:key:'.length) ?? '';
  const controller = `did:key:${key}`;
  const method = await (await Multikey.from({ publicKeyMultibase: key })).export({ publicKey: true });
  const id = `${controller}#${key}`;
  const document = address.includes('#')
    ? { ...method, id, controller, '@context': 'https://w3id.org/security/multikey/v1' }
    : { '@context': 'https://www.w3.org/ns/did/v1', id: controller, assertionMethod: [id] };
  return { contextUrl: null, documentUrl: address, document };
};

const verify = async (record: object): Promise<boolean> => {
  const suite = new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() });
  const purpose = new jsigs.purposes.AssertionProofPurpose();
  return (await jsigs.verify(record, { suite, purpose, documentLoader })).verified;
};

describe('a credit record, by an implementation that is not ours', () => {
  const file = {
    path: 'work.png',
    cid: 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e',
    sha256: 'ab',
    count: null,
    size: 11,
  };
  it('verifies, and not once a word of it is another', async () => {
    const record = await recordCredit(draft(), readChoice('CC-BY-SA-4.0'), file, [work()], makeSigner(), AT);
    expect(await verify(record)).toBe(true);
    expect(await verify({ ...record, name: 'Three foxes' })).toBe(false);
  });

  it('verifies where it replaces an earlier one, whose root its signature covers', async () => {
    const earlier = 'bafybeiee6ymel4ad7d2pppntj7vreoqcpjtaiuikq47rsgnw7tv2xw5e6i';
    const given = draft({ supersedes: earlier });
    const record = await recordCredit(given, readChoice('CC-BY-SA-4.0'), file, [], makeSigner(), AT);
    expect(record.supersedes).toBe(`ipfs://${earlier}`);
    expect(JSON.stringify(record['@context'])).toContain('http://purl.org/dc/terms/replaces');
    expect(await verify(record)).toBe(true);
    expect(
      await verify({ ...record, supersedes: 'ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi' }),
    ).toBe(false);
  });
});

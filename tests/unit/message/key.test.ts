import { describe, expect, it } from '@jest/globals';
import { contract, type Handlers, type MessageName, type Sender } from '../../../src/message/contract';
import { isKeyBackup, isKeyName, isKeyRestore } from '../../../src/message/guards';
import { receive } from '../../../src/message/transport';

const DID = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
const page: Sender = { caller: 'page', tab: 1, frame: 0, address: 'https://a.example/' };
const names = (Object.keys(contract) as MessageName[]).filter((name) => name.startsWith('key.'));

describe('what is asked of the key that signs', () => {
  it.each(names)('(%s) is not answered to a page, whatever it sends', async (message) => {
    const handlers = Object.fromEntries(names.map((name) => [name, async () => 'secret'])) as unknown as Handlers;
    for (const input of [null, { did: DID }, { passphrase: 'three foxes in a wood' }])
      expect(await receive(handlers, { message, input }, page)).toEqual({
        ...{ ok: false, problem: { code: 'not-allowed', detail: '' } },
      });
  });

  it('needs a passphrase of twelve characters, as people count them', () => {
    expect(isKeyBackup({ passphrase: 'twelve chars' })).toBe(true);
    expect(isKeyBackup({ passphrase: 'eleven char' })).toBe(false);
    // Six characters, of two UTF-16 units each.
    expect(isKeyBackup({ passphrase: '🦊'.repeat(6) })).toBe(false);
    expect(isKeyBackup({ passphrase: '🦊'.repeat(12) })).toBe(true);
    expect(isKeyBackup({ passphrase: 'x'.repeat(1001) })).toBe(false);
    expect(isKeyBackup({ passphrase: null })).toBe(false);
  });

  it('takes no file of any length, and no name that is none', () => {
    const restore = { text: '{}', passphrase: 'short', agreed: null };
    expect(isKeyRestore(restore)).toBe(true);
    expect(isKeyRestore({ ...restore, agreed: DID })).toBe(true);
    expect(isKeyRestore({ ...restore, agreed: 'yes' })).toBe(false);
    expect(isKeyRestore({ ...restore, text: 'x'.repeat(10_001) })).toBe(false);
    expect(isKeyName({ did: DID })).toBe(true);
    for (const did of ['secrets', 'credit', '', 'did:web:a.example', `${DID}\n`])
      expect(isKeyName({ did })).toBe(false);
  });
});

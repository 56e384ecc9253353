import { createDecipheriv, createPrivateKey, createPublicKey, pbkdf2Sync, verify } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import type { SigningKey } from '../../../background/store/publish/share-stores';
import { backUpKey, restoreKey } from '../../../background/store/secrets/key-backup';
import { listKeys, makeKey, readSigner, useKey } from '../../../background/store/secrets/keys';
import { writeBackup } from '../../../background/worker/write-backup';
import { nameKey } from '../../../src/publish/proof';
import { freshStore } from './a-store';

const PASSPHRASE = 'three foxes in a wood';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

type Fields = Record<string, unknown>;
const backUp = async (from = store): Promise<{ did: string; fields: Fields; text: string }> => {
  const { did, text } = await backUpKey(from, PASSPHRASE);
  return { did, text, fields: JSON.parse(text) as Fields };
};
const bytesOf = (value: unknown): Buffer => Buffer.from(String(value), 'base64url');

/** The secret half in a backup, as node:crypto opens it: nothing of the code under test. */
const openByNode = ({ iterations, salt, iv, bytes }: Fields): Buffer => {
  const key = pbkdf2Sync(PASSPHRASE, bytesOf(salt), Number(iterations), 32, 'sha256');
  const sealed = bytesOf(bytes);
  const decipher = createDecipheriv('aes-256-gcm', key, bytesOf(iv)).setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
};
const present = async (of = store): Promise<string> => nameKey((await readSigner(of)).publicKey);
const restore = (text: string, more: { passphrase?: string; agreed?: string } = {}) =>
  restoreKey(store, { ...{ text, passphrase: PASSPHRASE, agreed: null }, ...more });
const problemOf = (job: Promise<unknown>): Promise<unknown> =>
  job.then(
    () => null,
    (error: { code?: string }) => error.code,
  );

/** A key as it was made before there were backups. */
const makeOldKey = async (): Promise<string> => {
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  await store.put('keys', pair, 'credit');
  return present();
};

describe('the key that signs', () => {
  it('cannot be read, is made once, and what is kept for its backup is sealed', async () => {
    expect(await listKeys(store)).toEqual([]);
    const signers = await Promise.all([readSigner(store), readSigner(store)]);
    const names = signers.map(({ publicKey }) => nameKey(publicKey));
    expect(new Set(names).size).toBe(1);
    const { privateKey, sealed } = (await store.get('keys', 'credit')) as SigningKey;
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
    const { fields } = await backUp();
    expect(Buffer.from(sealed?.bytes ?? new ArrayBuffer(0)).includes(openByNode(fields).subarray(-32))).toBe(false);
    expect(((await store.get('keys', 'secrets')) as CryptoKey).extractable).toBe(false);
    expect(await listKeys(store)).toEqual([{ did: names[0], canBackUp: true }]);
  });

  it('is backed up as a file that others can open with the passphrase, and that holds nothing else', async () => {
    const signer = await readSigner(store);
    const { did, fields, text } = await backUp();
    expect(Object.keys(fields)).toEqual([...['format', 'key', 'kdf', 'iterations', 'salt', 'cipher', 'iv', 'bytes']]);
    expect(fields).toMatchObject({
      ...{ format: 'commoner-key-1', key: did, kdf: 'PBKDF2-SHA-256', iterations: 600_000, cipher: 'AES-256-GCM' },
    });
    expect(did).toBe(nameKey(signer.publicKey));
    const secret = openByNode(fields);
    const privateKey = createPrivateKey({ key: secret, format: 'der', type: 'pkcs8' });
    const message = new Uint8Array([1, 2, 3]);
    expect(verify(null, message, createPublicKey(privateKey), await signer.sign(message))).toBe(true);
    for (const form of ['base64url', 'base64', 'hex'] as const)
      expect(text).not.toContain(secret.subarray(-32).toString(form).replace(/=+$/, ''));
    expect((await backUp()).fields.salt).not.toBe(fields.salt);
    expect((await backUp()).fields.iv).not.toBe(fields.iv);
  });

  it('is in no backup of the library, and in no list of keys', async () => {
    await readSigner(store);
    const secret = openByNode((await backUp()).fields).subarray(-32);
    const { file } = await writeBackup(store, '2026-05-03T08:00:00.000Z', () => undefined);
    const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
    const listed = JSON.stringify(await listKeys(store));
    for (const form of ['base64', 'base64url', 'hex'] as const)
      for (const where of [text, listed]) expect(where).not.toContain(secret.toString(form).replace(/=+$/, ''));
    expect(text).not.toContain('did:key');
  });

  it('comes back in another profile, signs there as it did, and can be backed up again', async () => {
    const other = await freshStore();
    const did = await present(other);
    expect(await restore((await backUp(other)).text)).toEqual({ step: 'restored', did });
    expect(await present()).toBe(did);
    const { privateKey } = (await store.get('keys', 'credit')) as SigningKey;
    expect(privateKey.extractable).toBe(false);
    const message = new Uint8Array([7]);
    expect(await (await readSigner(store)).sign(message)).toEqual(await (await readSigner(other)).sign(message));
    expect((await backUp()).did).toBe(did);
    other.close();
  });

  it('gives way to another only where a person agrees to that one, and is not lost', async () => {
    const mine = await present();
    const other = await freshStore();
    const theirs = await present(other);
    const { text } = await backUp(other);
    expect(await restore(text)).toEqual({ step: 'asks', did: theirs });
    expect(await restore(text, { agreed: mine })).toEqual({ step: 'asks', did: theirs });
    expect(await present()).toBe(mine);
    expect(await restore(text, { agreed: theirs })).toEqual({ step: 'restored', did: theirs });
    expect(await present()).toBe(theirs);
    expect((await listKeys(store)).map(({ did }) => did)).toEqual([theirs, mine]);
    await useKey(store, mine);
    expect((await listKeys(store)).map(({ did }) => did)).toEqual([mine, theirs]);
    await useKey(store, 'secrets');
    await useKey(store, 'did:key:z6Mkunknown');
    expect(await present()).toBe(mine);
    other.close();
  });

  it('that is restored where it signs already stays, without a question', async () => {
    const did = await present();
    expect(await restore((await backUp()).text)).toEqual({ step: 'restored', did });
    expect(await listKeys(store)).toHaveLength(1);
  });

  it('that was made before there were backups says so, still signs, and stays beside a new one', async () => {
    const old = await makeOldKey();
    expect(await listKeys(store)).toEqual([{ did: old, canBackUp: false }]);
    expect(await problemOf(backUpKey(store, PASSPHRASE))).toBe('not-sealed');
    await makeKey(store);
    const [now, before] = await listKeys(store);
    expect(now).toMatchObject({ canBackUp: true });
    expect(before).toEqual({ did: old, canBackUp: false });
    expect((await backUp()).did).toBe(now?.did);
    await useKey(store, old);
    expect(await present()).toBe(old);
  });
});

describe('the backup of a key', () => {
  let fields: Fields;
  let text: string;
  beforeEach(async () => {
    await readSigner(store);
    ({ fields, text } = await backUp());
  });
  const changed = (more: Fields): string => JSON.stringify({ ...fields, ...more });

  it('does not open with another passphrase, and with the same letters from another keyboard it does', async () => {
    expect(await problemOf(restore(text, { passphrase: 'three foxes in a hood' }))).toBe('passphrase-wrong');
    const composed = await backUpKey(store, 'füchse im walde');
    expect((await restore(composed.text, { passphrase: 'fu\u0308chse im walde' })).step).toBe('restored');
  });

  it.each<[string, string, (whole: string) => string]>([
    ['was cut', 'file-broken', (whole) => whole.slice(0, -30)],
    ['is a picture', 'file-other', () => '\u0089PNG\r\n'],
    ['is empty', 'file-other', () => ''],
    ['is other JSON', 'file-other', () => '[1]'],
    ['is a backup of the library', 'file-other', () => '{"format":"commoner-backup","version":1}'],
    ['goes on for ever', 'file-other', (whole) => whole + ' '.repeat(10_000)],
    ['is of a later version', 'file-newer', () => changed({ format: 'commoner-key-2' })],
    ['is of another way of locking', 'file-broken', () => changed({ kdf: 'scrypt' })],
    ['names no key', 'file-broken', () => changed({ key: 'did:web:example.org' })],
    ['has a shorter salt', 'file-broken', () => changed({ salt: 'AAAA' })],
    ['has other letters than bytes may have', 'file-broken', () => changed({ iv: '!!!!' })],
    ['has bytes of something longer', 'file-broken', () => changed({ bytes: `${fields.bytes}AAAA` })],
    ['asks for no rounds', 'iterations', () => changed({ iterations: 0 })],
    ['asks for a few rounds', 'iterations', () => changed({ iterations: 1000 })],
    ['asks for 10^12 rounds', 'iterations', () => changed({ iterations: 1e12 })],
    ['asks for half a round', 'file-broken', () => changed({ iterations: 600_000.5 })],
    ['had a byte changed', 'passphrase-wrong', () => changed({ salt: 'A'.repeat(22) })],
  ])('that %s is told as %s, and changes nothing', async (_, problem, make) => {
    const before = await listKeys(store);
    expect(await problemOf(restore(make(text)))).toBe(problem);
    expect(await listKeys(store)).toEqual(before);
  });

  it('that names another key than is in it is not believed', async () => {
    const other = await freshStore();
    const key = await present(other);
    expect(await problemOf(restore(changed({ key }), { agreed: key }))).toBe('file-broken');
    other.close();
  });
});

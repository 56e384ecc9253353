import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fill, press, waitForWords } from '../../scripts/browser/press.mjs';
import { freePort } from '../servers/free-port';
import { createPaperNode } from '../servers/paper-node';
import { type Relay, startRelay } from '../servers/relay/relay';
import { startWallet, type Wallet } from '../servers/wallet/wallet';
import { ask, type Driver, startForTests } from './driver';
import { inBothBrowsers } from './need';

const FIELD = '.wallet input[type=password]';

/** All that an extension's page can reach of what is kept, as letters: databases with their bytes, storage, and what is on the screen. */
const readEverything = async (): Promise<string> => {
  const tell = (value: unknown): unknown => {
    if (value instanceof ArrayBuffer) return String.fromCharCode(...new Uint8Array(value));
    if (ArrayBuffer.isView(value))
      return String.fromCharCode(...new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    if (Array.isArray(value)) return value.map(tell);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tell(each)]));
  };
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const told: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store);
      told.push(store, await done(rows.getAllKeys()), tell(await done(rows.getAll())));
    }
    database.close();
  }
  const fields = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value);
  told.push(document.documentElement.outerHTML, fields, { ...localStorage }, { ...sessionStorage });
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get?: () => unknown }> } })
    .chrome;
  for (const area of ['local', 'session']) told.push(await storage[area]?.get?.());
  return JSON.stringify(told);
};

/** The files below a folder in which these letters stand. */
const filesWith = (folder: string, letters: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(letters));

inBothBrowsers('a wallet that is connected by hand', (name) => {
  let driver: Driver;
  let relay: Relay;
  let wallet: Wallet;
  let library: Awaited<ReturnType<Driver['library']>>;
  let uri: string;
  const profile = mkdtempSync(join(tmpdir(), 'commoner-profile-'));
  beforeAll(async () => {
    relay = await startRelay();
    wallet = await startWallet(createPaperNode(), relay);
    uri = await wallet.connect();
    driver = await startForTests(name, profile);
    library = await driver.library('#settings/wallet');
    await waitForWords(library, 'Connection string (NWC)');
  });
  afterAll(async () => {
    await driver?.close();
    await wallet?.stop();
    await relay?.stop();
    rmSync(profile, { recursive: true, force: true });
  });
  const paste = async (text: string) => {
    await fill(library, 'Connection string (NWC)', text);
    await press(library, 'Connect', '.wallet');
  };
  const secretOf = (text: string): string => new URL(text).searchParams.get('secret') ?? '';

  it.each([
    ['something else', 'This isn’t a connection string', () => 'https://wallet.invalid/?secret=abc'],
    ['one without its secret', 'This connection string is incomplete', () => uri.replace(/&?secret=[0-9a-f]+/, '')],
    ['one whose end was cut', 'This connection string is incomplete', () => uri.slice(0, -1)],
    ['one without a relay', 'This connection string is incomplete', () => uri.replace(/relay=[^&]*/, '')],
    [
      'one whose relay is not encrypted',
      'This connection string is incomplete',
      () => uri.replace(/relay=[^&]*/, 'relay=ws%3A%2F%2Frelay.invalid'),
    ],
  ])('is not %s: it says so, and keeps nothing', async (_, words, text) => {
    await paste(text());
    await waitForWords(library, words);
    expect(await library.$eval(FIELD, (field) => (field as HTMLInputElement).value)).toBe('');
    expect(await ask(driver, 'wallet.read', null)).toBeNull();
    expect(await library.$eval('.wallet', (section) => section.textContent)).not.toContain(secretOf(uri));
    // What was said goes, so that the next time it is said again.
    await fill(library, 'Limit for one tip, in sats', '20000');
    await press(library, 'Connect', '.wallet');
    await waitForWords(library, 'can’t be higher than the monthly limit');
    await fill(library, 'Limit for one tip, in sats', '1000');
  });

  it('is not one that nobody answers for: it says so, and keeps nothing', async () => {
    await paste(uri.replace(/relay=[^&]*/, `relay=${encodeURIComponent(`ws://127.0.0.1:${await freePort()}`)}`));
    await waitForWords(library, 'Couldn’t connect to the wallet, and nothing was saved');
    expect(await ask(driver, 'wallet.read', null)).toBeNull();
  });

  it('shows how it is reached and its budget, and its secret is nowhere to be read', async () => {
    await fill(library, 'Monthly limit, in sats', '5000');
    await paste(uri);
    await waitForWords(library, 'Wallet connected');
    const { host } = new URL(new URL(uri).searchParams.get('relay') ?? '');
    await waitForWords(library, host);
    await waitForWords(library, (await ask(driver, 'wallet.read', null))?.walletKey ?? 'a wallet');
    expect(await ask(driver, 'wallet.read', null)).toMatchObject({ monthMsat: 5_000_000, tipMsat: 1_000_000 });
    const kept = await library.evaluate(readEverything);
    // The wallet is in what was read, and so the secret would be.
    expect(kept).toContain((await ask(driver, 'wallet.read', null))?.walletKey);
    const secret = secretOf(uri);
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(JSON.stringify(Buffer.from(secret, 'hex').toString('latin1')).slice(1, -1));
    expect(filesWith(profile, secret)).toEqual([]);
    expect(wallet.methods).not.toContain('pay_invoice');
  });

  it('has another budget when the person says so', async () => {
    await fill(library, 'Limit for one tip, in sats', '50');
    await press(library, 'Change budget', '.wallet');
    await waitForWords(library, 'Budget changed');
    expect(await ask(driver, 'wallet.read', null)).toMatchObject({ monthMsat: 5_000_000, tipMsat: 50_000 });
  });

  it('is forgotten when it is disconnected, and another can be connected', async () => {
    const key = (await ask(driver, 'wallet.read', null))?.walletKey ?? 'a wallet';
    await press(library, 'Disconnect', '.wallet');
    await waitForWords(library, 'Wallet disconnected');
    await waitForWords(library, 'Connection string (NWC)');
    expect(await ask(driver, 'wallet.read', null)).toBeNull();
    const kept = await library.evaluate(readEverything);
    expect({ key: kept.includes(key), secret: kept.includes(secretOf(uri)) }).toEqual({ key: false, secret: false });
    const next = await wallet.connect();
    await paste(next);
    await waitForWords(library, 'Wallet connected');
  });
});

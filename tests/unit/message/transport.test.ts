import { describe, expect, it } from '@jest/globals';
import type { Handlers, MessageName, Sender } from '../../../src/message/contract';
import { contract } from '../../../src/message/contract';
import { refusal } from '../../../src/message/refusal';
import { asker, identifySender, type RuntimeSender, receive } from '../../../src/message/transport';
import { tipError } from '../../../src/tips/tip-error';

const OWN = { id: 'ours', origin: 'chrome-extension://ours/' };
const PAGE: RuntimeSender = { id: 'ours', url: 'https://blog.example/a', tab: { id: 7 }, frameId: 0 };
const us: Sender = { caller: 'us', tab: null, frame: 0, address: 'chrome-extension://ours/popup.html' };
const page: Sender = { caller: 'page', tab: 7, frame: 0, address: 'https://blog.example/a' };

/** Handlers that note that they were called and answer what they are told to. */
const handlersThat = (answer: () => unknown = () => null) => {
  const called: string[] = [];
  const names = Object.keys(contract) as MessageName[];
  const handle = (name: string) => async () => {
    called.push(name);
    return answer();
  };
  return { called, handlers: Object.fromEntries(names.map((name) => [name, handle(name)])) as unknown as Handlers };
};

describe('a sender', () => {
  it('is a page where the browser names a tab and its main frame', () => {
    expect(identifySender(PAGE, OWN)).toEqual(page);
  });

  it('is a frame of a page where the browser names another frame', () => {
    expect(identifySender({ ...PAGE, frameId: 3 }, OWN)).toEqual({ ...page, frame: 3 });
  });

  it('is us in our own pages, in the toolbar and in a tab', () => {
    const url = 'chrome-extension://ours/library.html';
    expect(identifySender({ id: 'ours', url }, OWN)).toEqual({ caller: 'us', tab: null, frame: 0, address: url });
    expect(identifySender({ id: 'ours', url, tab: { id: 3 }, frameId: 0 }, OWN)?.caller).toBe('us');
  });

  it('is a page of the web in our sample page, and nobody where that is in no tab', () => {
    const sample = { id: 'ours', url: 'chrome-extension://ours/sample.html#here', tab: { id: 7 }, frameId: 0 };
    const address = 'https://commoner.example/sample';
    expect(identifySender(sample, OWN)).toEqual({ caller: 'page', tab: 7, frame: 0, address });
    expect(identifySender({ ...sample, tab: undefined }, OWN)).toBeNull();
  });

  it.each<[string, RuntimeSender]>([
    ['another extension', { ...PAGE, id: 'another' }],
    ['another extension with our address', { id: 'another', url: 'chrome-extension://ours/popup.html' }],
    ['a page of another extension', { id: 'ours', url: 'chrome-extension://ours.evil/popup.html' }],
    ['nobody', {}],
    ['a frame that is not named', { ...PAGE, frameId: undefined }],
    ['a page in no tab', { ...PAGE, tab: undefined }],
    ['a page with no address', { ...PAGE, url: undefined }],
  ])('that is %s is nobody', (_, sender) => {
    expect(identifySender(sender, OWN)).toBeNull();
  });
});

describe('receiving', () => {
  it('answers what is allowed', async () => {
    const { handlers, called } = handlersThat(() => 'done');
    expect(await receive(handlers, { message: 'library.read', input: { id: 'a' } }, us)).toEqual({
      ok: true,
      value: 'done',
    });
    expect(called).toEqual(['library.read']);
  });

  it.each<[string, unknown, Sender | null, string]>([
    ['a message that is not in the contract', { message: 'library.burn', input: null }, us, 'unknown-message'],
    ['a name that every object has', { message: 'constructor', input: null }, us, 'unknown-message'],
    ['what is no message', 'hello', us, 'unknown-message'],
    ['nothing', null, us, 'unknown-message'],
    ['a message with no input', { message: 'publish.list' }, us, 'unknown-message'],
    ['a page that keeps a work', { message: 'work.keep', input: {} }, page, 'not-allowed'],
    ['a page that reads the library', { message: 'library.read', input: { id: 'a' } }, page, 'not-allowed'],
    ['a page that says it is us', { message: 'settings.read', input: null, caller: 'us' }, page, 'not-allowed'],
    ['our own page in the place of a page', { message: 'page.observed', input: {} }, us, 'not-allowed'],
    ['nobody', { message: 'library.read', input: { id: 'a' } }, null, 'not-allowed'],
    ['malformed input', { message: 'library.read', input: { id: 7 } }, us, 'bad-input'],
    ['input with more in it', { message: 'library.read', input: { id: 'a', all: true } }, us, 'bad-input'],
  ])('refuses %s, and does nothing', async (_, message, sender, code) => {
    const { handlers, called } = handlersThat();
    expect(await receive(handlers, message, sender)).toMatchObject({ ok: false, problem: { code } });
    expect(called).toEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    ['a full disk', new DOMException('full', 'QuotaExceededError'), 'disk-full', 'full'],
    ['a refusal of the handler', refusal('not-allowed', 'no'), 'not-allowed', 'no'],
    [
      'an error of a domain',
      tipError('wallet-refused', 'it pays no invoices'),
      'wallet-refused',
      'it pays no invoices',
    ],
    ['any other error', new Error('broken'), 'failed', 'broken'],
    ['what is no error', undefined, 'failed', 'undefined'],
  ])('answers %s with a refusal', async (_, thrown, code, detail) => {
    const { handlers } = handlersThat(() => {
      throw thrown;
    });
    const answer = await receive(handlers, { message: 'settings.read', input: null }, us);
    expect(answer).toEqual({ ok: false, problem: { code, detail } });
  });
});

describe('asking', () => {
  it('gives the value of the answer', async () => {
    const sent: unknown[] = [];
    const ask = asker(async (envelope) => {
      sent.push(envelope);
      return { ok: true, value: [] };
    });
    expect(await ask('publish.list', null)).toEqual([]);
    expect(sent).toEqual([{ message: 'publish.list', input: null }]);
  });

  it('throws the refusal, and also where nobody answers', async () => {
    const refused = asker(async () => ({ ok: false, problem: { code: 'disk-full', detail: '' } }));
    await expect(refused('publish.list', null)).rejects.toMatchObject({ code: 'disk-full' });
    const failed = asker(async () => ({ ok: false, problem: { code: 'wallet-refused', detail: 'no' } }));
    await expect(failed('wallet.read', null)).rejects.toEqual(tipError('wallet-refused', 'no'));
    const silent = asker(async () => undefined);
    await expect(silent('publish.list', null)).rejects.toMatchObject({ code: 'failed' });
  });
});

import 'fake-indexeddb/auto';
import { beforeEach } from '@jest/globals';
import { put, take } from '../../popup/platform/hand-over';

/** The downloads, the clipboard and the files of a browser, as far as screens use them and jsdom has none. */

const read = (blob: Blob): Promise<ArrayBuffer> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });
const text = async (blob: Blob): Promise<string> => new TextDecoder().decode(await read(blob));
Object.assign(Blob.prototype, {
  arrayBuffer(this: Blob) {
    return read(this);
  },
  text(this: Blob) {
    return text(this);
  },
});

const clone = structuredClone;
// A database of a browser keeps files; the clone that jsdom was given is made of JSON.
globalThis.structuredClone = ((value: unknown) => (value instanceof Blob ? value : clone(value))) as typeof clone;

let saved: { name: string; file: Blob }[] = [];
let addressed: Blob[] = [];
let copied: string[] = [];
let isRefused = false;

Object.assign(URL, {
  createObjectURL: (file: Blob) => `blob:${addressed.push(file)}`,
  revokeObjectURL: () => undefined,
});
const click = HTMLAnchorElement.prototype.click;
HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
  const file = addressed[Number(this.href.slice('blob:'.length)) - 1];
  if (this.download === '' || !file) return click.call(this);
  saved.push({ name: this.download, file });
};
document.execCommand = () => {
  const event = new Event('copy');
  const clipboardData = { setData: (type: string, given: string) => type === 'text/plain' && copied.push(given) };
  document.dispatchEvent(Object.assign(event, { clipboardData }));
  if (isRefused) copied = [];
  return !isRefused;
};

beforeEach(() => {
  [saved, addressed, copied, isRefused] = [[], [], [], false];
});

/** The files that were given to the browser's downloads. */
export const downloads = () => saved.map(({ name }) => name);
export const downloaded = async (at = 0): Promise<string> => (saved[at] ? text(saved[at].file) : '');
/** The texts that were copied. */
export const clipboard = () => copied;
export const refuseCopying = (): void => {
  isRefused = true;
};
/** A file on its way between the screens and the background. */
export const handOver = put;
export const handedOver = take;

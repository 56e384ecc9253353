import type { PageRequest } from '../src/message/contract';
import { runtime } from './browser';
import { copy } from './copy';
import { look } from './look';
import { showNotice } from './notice';
import { reveal } from './reveal';
import { watch } from './watch';

let spent = 0;
let last = '';

/** Looks, and reports what changed since the last look; resolves once the background has it. */
const report = async (again = false): Promise<void> => {
  const began = performance.now();
  const seen = look(document);
  const key = JSON.stringify(seen);
  const changed = again || key !== last;
  last = key;
  spent += performance.now() - began;
  if (!changed) return;
  try {
    await runtime.sendMessage({ message: 'page.observed', input: { ...seen, ms: spent } });
  } catch {
    // The extension was just updated or removed: nobody listens to this page any more.
  }
};

const answer = async (request: PageRequest): Promise<boolean> => {
  if (request.ask === 'page.reveal') return reveal(document, request.place);
  if (request.ask === 'page.copy') return copy(document, request.html, request.plain);
  if (request.ask === 'page.notice') showNotice(document, request.text);
  else if (request.ask === 'page.look') await report(true);
  return true;
};

runtime.onMessage.addListener((message, sender, respond) => {
  // Only this extension's own background and pages; a content script of ours never asks another.
  if (sender.id !== runtime.id) return undefined;
  answer(message as PageRequest).then(respond);
  return true;
});
report();
watch(document, () => void report());

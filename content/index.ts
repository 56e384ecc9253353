import type { PageRequest } from '../src/message/contract';
import { runtime } from './browser';
import { createFinds } from './find/finds';
import { lookInSteps } from './look';
import { showNotice } from './notice';
import { documentFacts } from './read/node';
import { reveal } from './reveal';
import { inSlices } from './slices';
import { drawThumbnail } from './thumbnail';
import { watch } from './watch';

/** Whether the page that this one is framed in sees into it, and so reads it: then it keeps quiet. */
const isReadByParent = (): boolean => {
  try {
    return window !== window.parent && window.frameElement !== null;
  } catch {
    return false;
  }
};
/** Milliseconds that are worth telling. */
const SPENT_AT_MOST = 600_000;
const isFrame = window !== window.parent;
const finds = createFinds(document);
let spent = 0;
let last = '';
let looking: Promise<boolean> | null = null;

/** Looks, and reports what changed since the last look; resolves once the background has it, with false where it refused it. */
const report = async (again: boolean): Promise<boolean> => {
  const seen = await inSlices(lookInSteps(document, finds), (ms) => {
    spent += ms;
  });
  const began = performance.now();
  const key = JSON.stringify(seen);
  // A frame with nothing to say keeps quiet: most are advertisements.
  const changed =
    again || (key !== last && !(isFrame && !last && !seen.signals.some(({ says }) => says === 'license')));
  spent += performance.now() - began;
  if (!changed) return true;
  last = key;
  try {
    const input = { ...seen, ms: Math.min(spent, SPENT_AT_MOST) };
    const answer = (await runtime.sendMessage({ message: 'page.observed', input })) as { ok?: unknown } | undefined;
    if (answer?.ok !== false) return true;
    last = '';
    return false;
  } catch {
    // The extension was just updated or removed: nobody listens to this page any more.
    return false;
  }
};

/** One look at a time: who asks meanwhile waits for the one that is on its way, and looks then. */
const lookNow = async (again = false): Promise<boolean> => {
  while (looking) await looking.catch(() => false);
  looking = report(again).finally(() => {
    looking = null;
  });
  return looking;
};

const answer = async (request: PageRequest, watched: ReturnType<typeof watch>): Promise<boolean | string | null> => {
  if (request.ask === 'page.reveal') return reveal(document, request.place);
  if (request.ask === 'page.selected') return String(getSelection());
  if (request.ask === 'page.thumbnail') return drawThumbnail(document, request.address);
  if (request.ask === 'page.notice') showNotice(document, request.text);
  else if (request.ask === 'page.here') return request.address === documentFacts.url(document).slice(0, 4096);
  else if (request.ask === 'page.look') {
    watched.renew();
    finds.note(null);
    return lookNow(true);
  }
  return true;
};

if (!isReadByParent()) {
  const watched = watch(document, finds, async () => void (await lookNow()));
  runtime.onMessage.addListener((message, sender, respond) => {
    // Only this extension's own background and pages; a content script of ours never asks another.
    if (sender.id !== runtime.id) return undefined;
    // Whoever asks waits for a word: what broke is told as what was not done.
    answer(message as PageRequest, watched).then(respond, () => respond(false));
    return true;
  });
}

import type { PageRequest } from '../src/message/contract';
import { type PlaceOnPage, POINTING } from '../src/message/pointing';
import { runtime } from './browser';
import { createFinds } from './find/finds';
import { isLicense, type Look, lookInSteps } from './look';
import { showNotice } from './notice';
import { documentFacts, sourceOf } from './read/node';
import { listPictures } from './read/page-media';
import { pointer, reveal } from './reveal';
import { inSlices } from './slices';
import { drawShown, drawThumbnail } from './thumbnail';
import { readTold } from './told-sites';
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
const finds = createFinds(document);
let spent = 0;
let last = '';
let looking: Promise<boolean> | null = null;

/**
 * Whether the background has to know of this page. What says no license, was reported with none before and was never corrected wakes
 * nobody: the toolbar window asks for it.
 */
const concernsUs = ({ signals }: Look, corrected: boolean): boolean =>
  last !== '' || signals.some(isLicense) || corrected;

const toldHere = () => readTold(documentFacts.url(document));

/**
 * Looks, and reports what changed since the last look; resolves once the background has it, with false where it refused it or nothing is
 * looked at.
 */
const report = async (again: boolean): Promise<boolean> => {
  const { corrected, leftAlone } = await toldHere();
  if (leftAlone) return false;
  const seen = await inSlices(lookInSteps(document, finds), (ms) => {
    spent += ms;
  });
  if (!again && !concernsUs(seen, corrected)) return true;
  const began = performance.now();
  const key = JSON.stringify(seen);
  spent += performance.now() - began;
  if (key === last && !again) return true;
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

const answer = async (
  request: PageRequest,
  watched: ReturnType<typeof watch>,
): Promise<boolean | string | (string | null)[] | null> => {
  if (request.ask === 'page.reveal') return reveal(document, request);
  if (request.ask === 'page.selected') return String(getSelection());
  if (request.ask === 'page.pictures') return listPictures(document);
  if (request.ask === 'page.source') return sourceOf(document);
  if (request.ask === 'page.thumbnail') return drawThumbnail(document, request.address);
  if (request.ask === 'page.shown') return drawShown(document, request.addresses);
  if (request.ask === 'page.notice') return showNotice(document, request.text, request.undo);
  if (request.ask === 'page.left')
    return (await toldHere()).leftAlone ? new URL(documentFacts.url(document)).origin : '';
  if (request.ask === 'page.here')
    return request.address === documentFacts.url(document).slice(0, 4096) && !(await toldHere()).leftAlone;
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
    // In the sample page it hears what our pages ask the background, too, and must not answer in its place.
    if (sender.id !== runtime.id || typeof (message as PageRequest).ask !== 'string') return undefined;
    // Whoever asks waits for a word: what broke is told as what was not done.
    answer(message as PageRequest, watched).then(respond, () => respond(false));
    return true;
  });
  runtime.onConnect.addListener((line) => {
    if (line.sender?.id !== runtime.id || line.name !== POINTING) return;
    const point = pointer(document);
    line.onMessage.addListener((at) => point(at as PlaceOnPage | null));
    line.onDisconnect.addListener(() => point(null));
  });
}

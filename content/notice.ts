import type { UNDONE } from '../src/message/contract';

const NOTICE_MS = 5000;
/** A person reads, decides and presses in this time. */
const UNDO_MS = 10_000;

const LINE =
  'all:initial;position:fixed;inset-block-start:16px;inset-inline-end:16px;z-index:2147483647;max-width:min(24rem,90vw);padding:12px 16px;border-radius:8px;background:#1d2b24;color:#fff;font:15px/1.4 system-ui,sans-serif;box-shadow:0 4px 16px #0006';
const BUTTON =
  'all:revert;margin-inline-start:12px;padding:4px 12px;border:1px solid #fff;border-radius:6px;background:none;color:#fff;font:inherit;cursor:pointer';

/** The one that is shown: another takes its place. */
let end = (): void => undefined;

/**
 * Shows a line of ours over the page for a while, read out by a screen reader, out of the page's styles' reach.
 * @param undo the words of a button that takes back what is said
 * @returns true; where there is such a button, once the line is gone, and UNDONE if the person pressed it
 */
export const showNotice = async (document: Document, text: string, undo?: string): Promise<true | typeof UNDONE> => {
  end();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  line.style.cssText = LINE;
  line.append(text);
  root.append(line);
  document.documentElement.append(host);
  return new Promise((resolve) => {
    const close = (answer: true | typeof UNDONE) => {
      host.remove();
      resolve(answer);
    };
    setTimeout(() => close(true), undo ? UNDO_MS : NOTICE_MS);
    end = () => close(true);
    if (!undo) return resolve(true);
    const button = document.createElement('button');
    button.style.cssText = BUTTON;
    button.append(undo);
    // Where the page makes the event itself, nobody pressed.
    button.addEventListener('click', ({ isTrusted }) => isTrusted && close('undone'));
    line.append(button);
  });
};

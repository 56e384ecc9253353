const PANEL =
  'all:initial;position:fixed;inset-block-end:16px;inset-inline-end:16px;z-index:2147483647;box-sizing:border-box;max-width:min(26rem,calc(100vw - 32px));max-height:60vh;overflow:auto;padding:12px 16px;border-radius:8px;background:#1d2b24;color:#fff;font:15px/1.4 system-ui,sans-serif;box-shadow:0 4px 16px #0006';
const LINE = 'all:revert;margin:0 0 8px;font:inherit;color:inherit';
const BUTTON =
  'all:revert;margin-inline-end:8px;padding:4px 12px;border:1px solid #fff;border-radius:6px;background:none;color:#fff;font:inherit;cursor:pointer';

/** A button of the panel. */
export interface Choice {
  text: string;
  act: () => void;
}

let close = (): void => undefined;

/**
 * Shows lines of ours over the page with buttons, until one is pressed or Escape, out of the page's styles' reach. It is read out by a
 * screen reader, and takes no focus. Another takes its place.
 */
export const showPanel = (document: Document, lines: readonly string[], choices: readonly Choice[]): void => {
  close();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const panel = document.createElement('div');
  panel.style.cssText = PANEL;
  const said = document.createElement('div');
  said.setAttribute('role', 'status');
  for (const text of lines) {
    const line = document.createElement('p');
    line.style.cssText = LINE;
    line.append(text);
    said.append(line);
  }
  panel.append(said);
  const onKey = ({ key, isTrusted }: KeyboardEvent) => isTrusted && key === 'Escape' && close();
  close = () => {
    host.remove();
    document.removeEventListener('keydown', onKey, true);
    close = () => undefined;
  };
  for (const { text, act } of choices) {
    const button = document.createElement('button');
    button.type = 'button';
    button.style.cssText = BUTTON;
    button.append(text);
    // Where the page makes the event itself, nobody pressed.
    button.addEventListener('click', ({ isTrusted }) => {
      if (!isTrusted) return;
      close();
      act();
    });
    panel.append(button);
  }
  root.append(panel);
  document.addEventListener('keydown', onKey, true);
  document.documentElement.append(host);
};

const NOTICE_MS = 5000;

/** Shows a line of ours over the page for a while, read out by a screen reader, out of the page's styles' reach. */
export const showNotice = (document: Document, text: string): void => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  line.textContent = text;
  line.style.cssText =
    'all:initial;position:fixed;inset-block-start:16px;inset-inline-end:16px;z-index:2147483647;max-width:24rem;padding:12px 16px;border-radius:8px;background:#1d2b24;color:#fff;font:15px/1.4 system-ui,sans-serif;box-shadow:0 4px 16px #0006';
  root.append(line);
  document.documentElement.append(host);
  setTimeout(() => host.remove(), NOTICE_MS);
};

/**
 * Puts rich and plain text on the clipboard together. It works in pages without a secure context and with no click in
 * the page (a context-menu entry is none), which navigator.clipboard does not; the permission clipboardWrite allows it.
 * @returns false where the browser refused
 */
export const copy = (document: Document, html: string, plain: string): boolean => {
  const write = (event: ClipboardEvent) => {
    // First in line, and last: the page's own listeners neither see nor change what is copied.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
  };
  window.addEventListener('copy', write, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', write, { capture: true });
  }
};

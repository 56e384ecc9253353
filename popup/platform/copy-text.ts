/** A way that works where the document has no focus or the browser knows no ClipboardItem. */
export const copyByEvent = (plain: string, html: string | null): boolean => {
  const write = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== null) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', write, { once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', write);
  }
};

/**
 * Puts a text on the clipboard, with its rich form beside it where there is one.
 * @returns false where the browser refused both ways
 */
export const copyText = async (plain: string, html: string | null = null): Promise<boolean> => {
  try {
    const item: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
    if (html !== null) item['text/html'] = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return copyByEvent(plain, html);
  }
};

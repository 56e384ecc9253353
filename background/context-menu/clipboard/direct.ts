import type { Copied } from './copied';

/** What a document knows beyond a worker. */
interface WithClipboard {
  ClipboardItem: new (forms: Record<string, Blob>) => object;
  navigator: { clipboard: { write(items: object[]): Promise<void> } };
}

/** In an event page, which is a document: with the permission clipboardWrite it needs neither a press nor the focus. */
export const copyDirectly = async ({ html, plain }: Copied): Promise<boolean> => {
  const { ClipboardItem, navigator } = globalThis as unknown as WithClipboard;
  const forms = [
    ['text/html', html],
    ['text/plain', plain],
  ] as const;
  const blobs = forms.map(([type, text]) => [type, new Blob([text], { type })] as const);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  return true;
};

import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { showNotice } from '../../content/notice';

/** The roots are closed to a page, and to this test: it keeps each as it is made. */
const roots: ShadowRoot[] = [];
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function attach(this: Element, init) {
  const root = attachShadow.call(this, init);
  roots.push(root);
  return root;
};
const shown = () => roots.filter(({ host }) => host.isConnected).map(({ textContent }) => textContent);

afterEach(() => {
  jest.useRealTimers();
});

describe('a notice on the page', () => {
  it('is read out, and another takes its place', async () => {
    await showNotice(document, 'Saved');
    await showNotice(document, 'Copied');
    expect(shown()).toEqual(['Copied']);
    expect(roots.at(-1)?.querySelector('[role="status"]')?.textContent).toBe('Copied');
  });

  it('tells whether its way back was pressed, and takes no event of the page’s for a press', async () => {
    jest.useFakeTimers();
    const answer = showNotice(document, 'Saved', 'Undo');
    roots.at(-1)?.querySelector('button')?.dispatchEvent(new MouseEvent('click'));
    expect(shown()).toEqual(['SavedUndo']);
    jest.runAllTimers();
    expect(await answer).toBe(true);
    expect(shown()).toEqual([]);
  });
});

import { TextDecoder, TextEncoder } from 'node:util';

/** What the screens need of a window and jsdom has not. It runs before each file of component tests (jest.config.js). */

/** Tells the other channels of its name in this window, at once. */
class Channel {
  static readonly #open = new Set<Channel>();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
    Channel.#open.add(this);
  }
  postMessage(data: unknown) {
    for (const each of Channel.#open) if (each !== this && each.#name === this.#name) each.onmessage?.({ data });
  }
  close() {
    Channel.#open.delete(this);
  }
}
class Observer {
  observe() {}
  disconnect() {}
}
Object.assign(globalThis, {
  TextEncoder,
  TextDecoder,
  BroadcastChannel: Channel,
  ResizeObserver: Observer,
  structuredClone: (value: unknown) => (value === undefined ? value : JSON.parse(JSON.stringify(value))),
});

// jsdom has no top layer either. What is shown in it is seen or not, which is all that these tests ask; where it lies a browser
// tells (tests/e2e).
Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    this.setAttribute('data-shown', '');
  },
  hidePopover(this: HTMLElement) {
    this.removeAttribute('data-shown');
  },
});
// Nor does it scroll: what is in sight is for e2e too.
Element.prototype.scrollIntoView ??= () => undefined;
const style = document.createElement('style');
style.textContent = '[popover]:not([data-shown]) { display: none; }';
document.head.append(style);

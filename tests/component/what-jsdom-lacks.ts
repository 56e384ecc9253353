import { TextDecoder, TextEncoder } from 'node:util';

/** What the screens need of a window and jsdom has not. It runs before each file of component tests (jest.config.js). */

/** Tells nobody: in one window there is nobody else. */
class Channel {
  onmessage: (() => void) | null = null;
  postMessage() {}
  close() {}
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
const style = document.createElement('style');
style.textContent = '[popover]:not([data-shown]) { display: none; }';
document.head.append(style);

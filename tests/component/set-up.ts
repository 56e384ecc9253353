import { resetBackground, sendMessage } from './background';
import { getMessage, getUILanguage, speak } from './words';

/** The browser's own interfaces, as far as the screens use them. It runs before each file of component tests (jest.config.js). */

const tabEvent = { addListener: () => undefined, removeListener: () => undefined };
const ADDRESS = 'chrome-extension://commoner/';
const browser = {
  runtime: {
    id: 'commoner',
    getURL: (path: string) => ADDRESS + path,
    sendMessage,
    getManifest: () => ({ version: '0.1.0' }),
  },
  i18n: { getMessage, getUILanguage },
  permissions: { request: async () => true, contains: async () => true },
  tabs: {
    create: async () => ({}),
    query: async () => [],
    sendMessage: async () => null,
    get: async () => ({}),
    connect: () => ({ onDisconnect: { addListener: () => {} }, postMessage: () => {}, disconnect: () => {} }),
    onActivated: tabEvent,
    onUpdated: tabEvent,
  },
  storage: { session: { get: async () => ({}), set: async () => {} } },
  extension: { getViews: () => [] },
  sidePanel: { open: async () => undefined },
};
// The polyfill hands on a `browser` that is there, and knows an extension by its `chrome`.
Object.assign(globalThis, { browser, chrome: browser });

// A test's screen is looked at once more when the test is over, and only then taken away (show.ts): not before, by the library.
process.env.PTL_SKIP_AUTO_CLEANUP = 'true';

resetBackground();
speak();

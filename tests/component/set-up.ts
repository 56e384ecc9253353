import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resetBackground, sendMessage } from './background';

/** The browser's own interfaces, as far as the screens use them. It runs before each file of component tests (jest.config.js). */

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
const messages: Record<string, Message> = JSON.parse(
  readFileSync(join(process.cwd(), 'manifest/_locales/en/messages.json'), 'utf8'),
);

/** As a browser reads a text of _locales: $NAME$ is a placeholder, whose $1 is the first substitution. */
const getMessage = (key: string, given: readonly string[] = []): string => {
  const { message = '', placeholders = {} } = messages[key] ?? {};
  return message.replace(/\$(\w+)\$/g, (_, name: string) =>
    (placeholders[name.toLowerCase()]?.content ?? '').replace(/\$(\d)/g, (__, at: string) => given[+at - 1] ?? ''),
  );
};

const tabEvent = { addListener: () => undefined, removeListener: () => undefined };
const ADDRESS = 'chrome-extension://commoner/';
const browser = {
  runtime: {
    id: 'commoner',
    getURL: (path: string) => ADDRESS + path,
    sendMessage,
    getManifest: () => ({ version: '0.1.0' }),
  },
  i18n: { getMessage, getUILanguage: () => 'en' },
  permissions: { request: async () => true, contains: async () => true },
  tabs: {
    ...{ create: async () => ({}), query: async () => [], sendMessage: async () => null },
    onActivated: tabEvent,
    onUpdated: tabEvent,
  },
  extension: { getViews: () => [] },
  sidePanel: { open: async () => undefined },
};
// The polyfill hands on a `browser` that is there, and knows an extension by its `chrome`.
Object.assign(globalThis, { browser, chrome: browser });

resetBackground();

import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { inRoot } from '../../../scripts/process/root.mjs';
import type { PageRequest } from '../../../src/message/contract';

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync(inRoot('manifest', '_locales', 'en', 'messages.json'), 'utf8'),
);

/** As far as the shortcuts and the keyword use a browser. Import it before what imports background/browser. */
export const fake = {
  origin: 'chrome-extension://commoner/',
  /** What the browser's memory has: what each tab shows. */
  session: {} as Record<string, unknown>,
  /** What was said on a page. */
  said: [] as string[],
  /** What the page answers: whether the person pressed Undo. */
  pageAnswers: true as unknown,
  /** Windows whose panel was opened. */
  panels: [] as number[],
  opened: [] as object[],
  prompts: [] as string[],
};

const browser = {
  runtime: { id: 'commoner', getURL: (path: string) => fake.origin + path },
  i18n: {
    getMessage: (key: string, given: string[] = []) =>
      (messages[key]?.message ?? '').replace(/\$P(\d)\$/g, (_, at: string) => given[+at - 1] ?? ''),
  },
  storage: { session: { get: async () => fake.session, remove: async () => undefined } },
  tabs: {
    create: async (what: object) => fake.opened.push(what),
    update: async (what: object) => fake.opened.push({ ...what, here: true }),
    sendMessage: async (_tab: number, request: PageRequest) => {
      if (request.ask !== 'page.notice') return true;
      fake.said.push(request.undo ? `${request.text} [${request.undo}]` : request.text);
      return request.undo ? fake.pageAnswers : true;
    },
  },
  omnibox: { setDefaultSuggestion: ({ description }: { description: string }) => fake.prompts.push(description) },
  sidePanel: { open: async ({ windowId }: { windowId: number }) => fake.panels.push(windowId) },
};
Object.assign(globalThis, { browser, chrome: browser });

/** The few browser APIs that a page's content script uses: Firefox's promises and Chrome's are the same for these. */
interface Heard<Value> {
  addListener(listener: (value: Value) => void): void;
}

/** A line that stays open as long as both of its ends are there. */
interface Line {
  name: string;
  sender?: { id?: string };
  onMessage: Heard<unknown>;
  onDisconnect: Heard<unknown>;
}

interface Runtime {
  id: string;
  onConnect: Heard<Line>;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (
        message: unknown,
        sender: { id?: string; tab?: unknown },
        respond: (answer: unknown) => void,
      ) => boolean | undefined,
    ): void;
  };
}

interface Storage {
  local: { get(keys: string[]): Promise<Record<string, unknown>> };
}

declare const browser: { runtime: Runtime; storage: Storage } | undefined;
declare const chrome: { runtime: Runtime; storage: Storage };

export const { runtime, storage } = typeof browser === 'undefined' ? chrome : browser;

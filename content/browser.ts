/** The few browser APIs that a page's content script uses: Firefox's promises and Chrome's are the same for these. */
interface Runtime {
  id: string;
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

declare const browser: { runtime: Runtime } | undefined;
declare const chrome: { runtime: Runtime };

export const { runtime } = typeof browser === 'undefined' ? chrome : browser;

/**
 * Loads every part once while Chrome installs the service worker. Afterwards a service worker may import only what it
 * imported then, from its own copy (https://w3c.github.io/ServiceWorker/#importscripts); without this every later import
 * is a NetworkError. Firefox's background is a page, has no such event, and needs none.
 */
export const loadOnInstall = (...loads: (() => Promise<unknown>)[]): void =>
  (self as unknown as ServiceWorkerGlobalScope).addEventListener('install', (event) =>
    event.waitUntil(Promise.all(loads.map((load) => load()))),
  );

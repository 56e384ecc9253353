/** Sharing, loaded where it is used: what the background wakes for on every page carries none of it. */
export const loadPublish = () => import(/* webpackChunkName: "publish" */ './index');

/** What speaks with a Kubo node, with its client: loaded where something is sent to one. */
export const loadKubo = () => import(/* webpackChunkName: "kubo" */ './target/kubo');

/**
 * Loads every part once while Chrome installs the service worker. Afterwards a service worker may import only what it
 * imported then, from its own copy (https://w3c.github.io/ServiceWorker/#importscripts); without this every later import
 * is a NetworkError. Firefox's background is a page, has no such event, and needs none.
 */
export const loadOnInstall = (): void =>
  (self as unknown as ServiceWorkerGlobalScope).addEventListener('install', (event) =>
    event.waitUntil(Promise.all([loadPublish(), loadKubo()])),
  );

/** Sharing, loaded where it is used: what the background wakes for on every page carries none of it. */
export const loadPublish = () => import(/* webpackChunkName: "publish" */ './index');

/** What speaks with a Kubo node, with its client: loaded where something is sent to one. */
export const loadKubo = () => import(/* webpackChunkName: "kubo" */ './kubo');

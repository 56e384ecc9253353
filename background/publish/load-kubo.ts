/** What speaks with a Kubo node, with its client: loaded where something is sent to one. */
export const loadKubo = () => import(/* webpackChunkName: "kubo" */ './kubo');

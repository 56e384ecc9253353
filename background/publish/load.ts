/** Sharing, loaded where it is used: what the background wakes for on every page carries none of it. */
export const loadPublish = () => import(/* webpackChunkName: "publish" */ './index');

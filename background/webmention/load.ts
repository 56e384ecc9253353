/** What tells a page that another leads to it, loaded when a person asks for it and never because a page was opened. */
export const loadWebmention = () => import(/* webpackChunkName: "webmention" */ './index');

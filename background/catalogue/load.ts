/** Catalogues, loaded where they are used: what the background wakes for on every page carries none of it. */
export const loadCatalogue = () => import(/* webpackChunkName: "catalogue" */ './index');

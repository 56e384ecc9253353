/** What asks a node for names, with its client: loaded where one is asked. */
export const loadNames = () => import(/* webpackChunkName: "names" */ './node');

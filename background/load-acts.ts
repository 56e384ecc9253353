/** What a person asks for: one chunk, of which the background carries nothing when it wakes for a page. */
export const loadActs = () => import(/* webpackChunkName: "acts" */ './acts');

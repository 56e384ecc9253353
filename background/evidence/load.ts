/** Signing what a page said, and having it archived: loaded when a person asks for it. */
export const loadEvidence = () => import(/* webpackChunkName: "evidence" */ './index');

/** What reads files and records, loaded when a person asks for it and never because a page was opened. */
export const loadInquire = () => import(/* webpackChunkName: "inquire" */ './inquire');

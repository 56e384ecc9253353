/**
 * The reader of pages for the library's tab, where a person has the source of their own page checked. It is loaded on that press and not
 * before. popup/tips/receive/read-pasted calls it.
 */
import { readSource } from './read-source';

Object.assign(globalThis, { commonerReadSource: readSource });

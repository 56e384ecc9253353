import { measureCheck } from './documents/check.mjs';

/** What documents cost: a .pptx with many pictures checked against a library, beside reading and decoding them alone. */
export const measure = async (args) => measureCheck(args);

import { measureWrite } from './documents/write.mjs';

/** What documents cost: a .docx with many credits written, beside packing it alone. */
export const measure = async (args) => measureWrite(args);

import { measureCheck } from './documents/check.mjs';
import { measureWrite } from './documents/write.mjs';

/**
 * What documents cost: a .docx with many credits written, beside packing it alone, and a .pptx with many pictures checked against a library,
 * beside reading and decoding them alone.
 */
export const measure = async (args) => {
  const written = await measureWrite(args);
  const checked = await measureCheck(args);
  return { tables: [...written.tables, ...checked.tables], result: { ...written.result, ...checked.result } };
};

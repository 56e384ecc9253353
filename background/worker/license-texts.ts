import { type PackedTexts, unpackTexts } from '../../src/transfer/export/license-texts';
import type { TextOf } from '../../src/transfer/export/written-file';

/** Where the texts lie in the extension itself (webpack.config.js). */
export const TEXTS_FILE = '/license-texts.json';

/** The texts of licenses, which are read where an export needs them: they are longer than everything else. */
export const readLicenseTexts = async (): Promise<TextOf> => {
  const answer = await fetch(TEXTS_FILE, { redirect: 'error' });
  return unpackTexts((await answer.json()) as PackedTexts);
};

import { readdirSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { inRoot } from '../process/root.mjs';

const FOLDER = inRoot('node_modules', 'spdx-license-list', 'licenses');

/** The text of one of SPDX's licenses, without white space at the ends of its lines. */
const readText = (id) =>
  `${JSON.parse(readFileSync(`${FOLDER}/${id}.json`, 'utf8'))
    .licenseText.split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()}\n`;

/**
 * The texts of the licenses that an export may name by an id of SPDX, as src/transfer/export/license-texts reads them.
 * @param {(id: string) => boolean} isNamed
 * @returns {{ lines: string[], texts: Record<string, number[] | string> }}
 */
export const packLicenseTexts = (isNamed) => {
  const places = new Map();
  const known = new Map();
  /** @type {Record<string, number[] | string>} */
  const texts = {};
  const ids = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''));
  for (const id of ids.filter(isNamed).sort()) {
    const text = readText(id);
    texts[id] =
      known.get(text) ??
      text.split('\n').map((line) => {
        if (!places.has(line)) places.set(line, places.size);
        return places.get(line);
      });
    if (!known.has(text)) known.set(text, id);
  }
  return { lines: [...places.keys()], texts };
};

/** The same for the licenses that this build knows, as a file. */
export const writeLicenseTexts = async () => {
  register('../process/typescript.mjs', import.meta.url);
  const { fromId } = await import('../../src/license/from-id');
  const { spdxOf } = await import('../../src/license/spdx');
  const isNamed = (id) => {
    const license = fromId(id);
    return license !== null && spdxOf(license) === id;
  };
  return JSON.stringify(packLicenseTexts(isNamed));
};

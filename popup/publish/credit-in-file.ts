import type { Attribution } from '../../src/attribution/attribution';
import { writeCredit } from '../../src/attribution/credit';
import { held } from '../../src/attribution/language/language';
import { loadWords } from '../../src/attribution/language/load';
import { plainUse } from '../../src/attribution/use';
import type { License } from '../../src/license/license';
import { carryError } from '../../src/transfer/in-file/carry-problem';
import { lastLanguage } from '../credit/credit-language';
import type { Picked } from './picked';
import type { ShareForm } from './share-form';

/** What writes into files is parsed when a file was chosen, and never before. */
const loadWriter = () => import(/* webpackChunkName: "in-file" */ '../../src/transfer/in-file/credit-file');
const loadKinds = () => import(/* webpackChunkName: "in-file" */ '../../src/transfer/in-file/kinds');
const loadAgainst = () => import(/* webpackChunkName: "in-file" */ '../../src/transfer/in-file/licenses-against');

/** Bytes of a file that is written into here: it stands in memory some times over. */
const SIZE_AT_MOST = 100 * 1024 * 1024;
const HEAD_BYTES = 4096;

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());

/** Whether a credit can stand inside what was chosen: a single file of a kind that has room for one. */
export const canCarry = async ({ isFolder, files: [first] }: Picked): Promise<boolean> => {
  if (isFolder || !first || first.file.size > SIZE_AT_MOST) return false;
  const { kindOf } = await loadKinds();
  return !!kindOf(await bytesOf(first.file.slice(0, HEAD_BYTES)))?.write;
};

/** The licenses that the chosen file names itself, against the one that it is shared under. */
export const namedAgainst = async ({ files: [first] }: Picked, license: License): Promise<License[]> => {
  if (!first) return [];
  const { licensesAgainst } = await loadAgainst();
  return licensesAgainst(await bytesOf(first.file), license);
};

/** The credit of a work that is being shared. Where it will lie nobody knows before its bytes are hashed. */
const attributionOf = async ({ title, creator, license }: ShareForm): Promise<Attribution> => ({
  ...{ ...plainUse(license), ...held(await lastLanguage()) },
  ...{ kind: 'other', title: title || null, source: '', notices: [], missing: [] },
  creators: creator ? [{ name: creator, address: null }] : [],
});

/**
 * The same file with its credit inside: its bytes are what is shared then.
 * @throws CarryProblem
 */
export const withCreditInside = async (picked: Picked, form: ShareForm): Promise<Picked> => {
  const [first] = picked.files;
  if (!first) return picked;
  const { creditFile } = await loadWriter();
  const attribution = await attributionOf(form);
  const words = await loadWords(attribution.language ?? 'en');
  const said = { ...attribution, terms: writeCredit(attribution, 'plain', words) };
  const { bytes, beside } = creditFile(await bytesOf(first.file), said);
  if (beside) throw carryError(beside.problem);
  const file = new File([bytes], first.file.name, { type: first.file.type });
  return { ...picked, files: [{ ...first, file }], size: file.size };
};

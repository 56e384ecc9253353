import { fromAddress } from '../license/from-address';
import { fromId } from '../license/from-id';
import type { License } from '../license/license';
import { type Fields, isFields } from '../tips/fields';
import { type CreditedSource, FORMER_POLICY, writeCreditPage } from './credit-page';
import type { ChosenLicense } from './draft';
import { writeLicense } from './license-text';
import { sourcesIn } from './read-described';
import type { WorkFile } from './share';

const listOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());
const said = (value: unknown): string => (typeof value === 'string' ? value : '');

const licenseOf = (address: string, id: string): License => {
  const known = fromAddress(address) ?? fromId(id);
  const isAddress = /^[a-z]+:/i.test(address);
  const base = known ?? { id, family: 'software', unit: '', version: null, port: null, title: address, name: address };
  return { ...base, address: isAddress ? address : null };
};

const sourceOf = (fields: Fields): CreditedSource => {
  const ids = listOf(fields.licenseId);
  return {
    title: typeof fields.name === 'string' ? fields.name : null,
    creators: listOf(fields.creator)
      .filter(isFields)
      .map(({ name }) => ({ name: said(name), address: null })),
    licenses: listOf(fields.license).map((address, i) => licenseOf(said(address), said(ids[i]))),
    source: said(fields.url) || null,
    address: '',
  };
};

const FILE = /^<li><a href="([^"]*)">.*<\/a>, (\d{1,16}) bytes<\/li>$/gm;

/** The files that a page lists: their sizes are in no record. Written again, they are the page's own lines or it differs. */
const filesIn = (page: string, folder: string): WorkFile[] => {
  const files: WorkFile[] = [];
  for (const [, address = '', size] of page.matchAll(FILE)) {
    const path = decodeURIComponent(address);
    if (path.startsWith(`${folder}/`)) files.push({ path: path.slice(folder.length + 1), size: Number(size) });
  }
  return files;
};

/** A record's own license, where it is one with a summary. */
const chosenOf = (record: Fields): ChosenLicense | null => {
  const license = fromId(said(record.licenseId));
  return license?.address && license.address === record.license ? { ...license, address: license.address } : null;
};

/** LICENSE.txt as a record has it that does not name the files beside the work; null for one of which none is written. */
export const formerLicense = (record: Fields): string | null => {
  const license = chosenOf(record);
  return license && writeLicense(license);
};

/**
 * CREDIT.html as a record has it that does not name the files beside the work, so that the two can be compared.
 * @param page the one beside it
 */
export const formerPage = (record: Fields, page: string): string | null => {
  const license = chosenOf(record);
  if (!license) return null;
  const count = typeof record.collectionSize === 'number' ? record.collectionSize : null;
  const path = said(record.url);
  try {
    return writeCreditPage({
      draft: {
        ...{ title: said(record.name), changes: said(record.changes), language: said(record.inLanguage) },
        creator: listOf(record.creator)
          .map((each) => (isFields(each) ? said(each.name) : ''))
          .join(';'),
        mediaType: said(record.encodingFormat),
      },
      file: {
        ...{ path, cid: said(record.cid), sha256: said(record.sha256), count },
        size: Number(said(record.contentSize).replace(/ B$/, '')),
      },
      ...{ license, at: said(record.datePublished), policy: FORMER_POLICY },
      sources: sourcesIn(record).sources.map(sourceOf),
      files: count === null ? [] : filesIn(page, path),
    });
  } catch {
    return null; // An address in it that is none.
  }
};

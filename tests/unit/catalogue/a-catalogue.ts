import type { Item, VersionName } from '../../../src/catalogue/catalogue';
import { readItem } from '../../../src/catalogue/item';
import { type Base, type Written, writeVersion } from '../../../src/catalogue/write';
import type { Signer } from '../../../src/publish/proof';
import { rawCid } from '../../../src/publish/raw-cid';
import { AT } from '../publish/fixtures';

/** A root that no other number has. */
export const rootOf = (number: number): Promise<string> => rawCid(new TextEncoder().encode(`work ${number}`));

export const aWorkItem = async (number: number, more: object = {}): Promise<Item> => {
  const item = readItem({
    ...{ type: 'Image', kind: 'work', id: `ipfs://${await rootOf(number)}`, name: `Work ${number}` },
    ...{ license: 'https://creativecommons.org/licenses/by/4.0/', licenseId: 'CC-BY-4.0', published: AT },
    ...more,
  });
  if (!item) throw new Error('no item');
  return item;
};

export const manyItems = (count: number): Promise<Item[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => aWorkItem(i + 1)));

export const NAME = 'Ada’s works';
export const URL_OF = 'ipns://k51qzi5uqu5dgutdk6i1ynyzgkqngpha5xpgia3a5qqp4jsh0u4csozksxel2r';

/** A version with so many works. */
export const aVersion = async (
  signer: Signer,
  items: readonly Item[],
  base: Base | null = null,
  at = AT,
): Promise<Written> => writeVersion({ items, name: NAME, url: URL_OF, base }, signer, at);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** As many versions as it says, one behind the other. */
export const versions = async (signer: Signer, count: number): Promise<Written[]> => {
  const all: Written[] = [];
  for (let i = 1; i <= count; i += 1) all.push(await aVersion(signer, await manyItems(i), all.at(-1) ?? null));
  return all;
};

export const knownOf = ({ version, cid }: VersionName, key: string) => ({ version, cid, key });

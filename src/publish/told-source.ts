import type { License } from '../license/license';
import type { Work } from '../work/work';
import { publicAddress } from './credit-record';

/** A work as a person described it, who has looked at its page. Texts are clean. */
export interface ToldSource {
  address: string;
  title: string;
  creators: readonly string[];
  license: License;
  /** When it was said, ISO 8601 in UTC. */
  at: string;
}

/** The address of a page of the web that others can open too, as a person pasted it; null for anything else. */
export const readPageAddress = (written: string): string | null => {
  const text = written.trim();
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) return null;
  return publicAddress(new URL(text).href);
};

/** A work for the library, of which a person alone says what it is: its evidence is theirs. */
export const workFromTold = ({ address, title, creators, license, at }: ToldSource): Work => ({
  ...{ id: address, about: 'page', kind: 'other', address, title, source: address, licenses: [license] },
  creators: creators.map((name) => ({ name, address: null })),
  ...{ scope: null, notices: [], conflicts: [], page: { address, title } },
  evidence: [
    {
      ...{ says: 'license', evidence: 'person', about: address, value: license.id },
      ...{ words: '', place: '', detail: at },
    },
  ],
});

import { parseAddress } from '../../signal/parse-address';
import { readOwnAddress } from './own-address';
import type { Giver } from './snippets';

/** What a funding manifest wants beside what a page says. */
export interface FundingFacts {
  email: string;
  /** What they make, in a few words. */
  description: string;
  /** A license's id of SPDX. */
  license: string;
}

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,180}$/;
/** By FLOSS/fund's rules (https://floss.fund/funding-manifest): letters of an address, of a name, of a description. */
const ADDRESS_LENGTH = 250;
const NAME_LEAST = 2;
const DESCRIPTION_LEAST = 5;
const CHANNELS_AT_MOST = 10;

/** Where the manifest lies, and where its site names it. */
export interface FundingPlaces {
  manifest: string;
  /** The file that lists the manifests of a site, and the line that goes into it: the manifest's very address. */
  wellKnown: string;
}

/** null for a page that has no address by https. */
export const fundingPlaces = (page: string): FundingPlaces | null => {
  const url = parseAddress(page);
  if (url?.protocol !== 'https:') return null;
  return {
    manifest: new URL('/funding.json', url).href,
    wellKnown: new URL('/.well-known/funding-manifest-urls', url).href,
  };
};

const typeOf = (rail: string, address: string): 'bank' | 'payment-provider' | 'other' => {
  if (address.startsWith('payto:')) return 'bank';
  return rail === 'link' ? 'payment-provider' : 'other';
};

/**
 * A funding manifest (FLOSS/fund, version 1.0.0) as JSON text; null where it would not be one: without a page, a name, an e-mail address, a
 * description, a license, or a way to pay.
 */
export const fundingManifest = (giver: Giver, facts: FundingFacts): string | null => {
  const { name, addresses, page } = giver;
  const { email, license } = facts;
  const description = facts.description.trim();
  const places = fundingPlaces(page);
  const channels = addresses.flatMap((written) => {
    const own = readOwnAddress(written);
    if (own.fault !== null || own.address.length > ADDRESS_LENGTH) return [];
    return [
      { type: typeOf(own.read.rail, own.address), address: own.address, description: own.read.label.slice(0, 200) },
    ];
  });
  if (!places || channels.length === 0 || !license || page.length > ADDRESS_LENGTH) return null;
  if (name.length < NAME_LEAST || !EMAIL.test(email) || description.length < DESCRIPTION_LEAST) return null;
  const webpageUrl = { url: page, wellKnown: places.wellKnown };
  const named = channels.slice(0, CHANNELS_AT_MOST).map((each, i) => ({ guid: `channel-${i + 1}`, ...each }));
  const manifest = {
    version: 'v1.0.0',
    entity: { type: 'individual', role: 'owner', name, email, description, webpageUrl },
    projects: [
      {
        ...{ guid: 'works', name, description, webpageUrl, repositoryUrl: webpageUrl },
        ...{ licenses: [`spdx:${license}`], tags: ['open-content'] },
      },
    ],
    funding: {
      channels: named,
      plans: [
        {
          ...{ guid: 'any-amount', status: 'active', name: 'Any amount', description: '', amount: 0, currency: 'EUR' },
          ...{ frequency: 'one-time', channels: named.map(({ guid }) => guid) },
        },
      ],
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

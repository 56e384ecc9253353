/** A license, or a statement of the public domain, as one value: what a page, a file or a person named. */
export interface License {
  /**
   * SPDX's id where there is one, and in its style where there is none, with the port's country: CC-BY-SA-3.0-DE, CC0-1.0,
   * GFDL-1.3-or-later, MIT. Where no version is stated it has none: CC-BY-SA, GPL. The public domain mark is PDM-1.0, a
   * plain statement of the public domain PDM; RightsStatements.org's statements are RS-NoC-US-1.0 and so on.
   */
  id: string;
  family: Family;
  /**
   * The unit in Creative Commons' addresses: by-sa, zero, mark, sampling+ … For others the id without its version, in lower
   * case (gfdl, odbl, mit, cern-ohl-s), so that one license said with more or less precision has one unit.
   */
  unit: string;
  /** 4.0, or null where none is stated: none is ever invented. */
  version: string | null;
  /** A country code in lower case, igo or scotland; null for unported and international licenses. */
  port: string | null;
  /** What people call it: CC BY-SA 3.0 Germany, GFDL 1.3, Apache-2.0. */
  name: string;
  /** What it is called in full: Creative Commons Attribution-ShareAlike 3.0 Germany. */
  title: string;
  /**
   * The address of its deed or text. Null where the version is not known and so no one deed is meant, unless its steward
   * has an address that names no version.
   */
  address: string | null;
}

/**
 * cc: the six licenses of today · retired: those that Creative Commons no longer offers · zero, mark: no copyright claimed
 * · free-art, gfdl, open-data, government, hardware, software: free licenses made for these · restricted: a commons that is
 * open to some, and to others without money (copyfair) · rights-statement: what a museum or an archive knows of the rights.
 */
export type Family =
  | 'cc'
  | 'retired'
  | 'zero'
  | 'mark'
  | 'free-art'
  | 'gfdl'
  | 'open-data'
  | 'government'
  | 'hardware'
  | 'software'
  | 'restricted'
  | 'rights-statement';

/** What a license lets people do. Words for each stand in _locales under term_… */
export type Permission = 'share' | 'adapt' | 'commercial';
export type Duty = 'credit' | 'link-license' | 'say-changes' | 'same-license';
export type Prohibition = 'commercial' | 'adaptations' | 'advertising';

export interface Terms {
  permits: Permission[];
  asks: Duty[];
  forbids: Prohibition[];
}

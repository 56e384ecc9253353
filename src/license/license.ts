/** A license, or a statement of the public domain, as one value: what a page, a file or a person named. */
export interface License {
  /**
   * SPDX style, with the port's country: CC-BY-SA-3.0-DE, CC0-1.0. Where no version is stated it has none: CC-BY-SA.
   * The public domain mark is PDM-1.0, a plain statement of the public domain PDM.
   */
  id: string;
  family: Family;
  /** The unit in Creative Commons' addresses: by-sa, zero, mark, sampling+ … */
  unit: string;
  /** 4.0, or null where none is stated: none is ever invented. */
  version: string | null;
  /** A country code in lower case, igo or scotland; null for unported and international licenses. */
  port: string | null;
  /** What people call it: CC BY-SA 3.0 Germany. */
  name: string;
  /** What it is called in full: Creative Commons Attribution-ShareAlike 3.0 Germany. */
  title: string;
  /** The address of its deed, or null where the version is not known and so no one deed is meant. */
  address: string | null;
}

/** cc: the six licenses of today · retired: those that Creative Commons no longer offers · zero, mark: no copyright claimed. */
export type Family = 'cc' | 'retired' | 'zero' | 'mark';

/** What a license lets people do. Words for each stand in _locales under term_… */
export type Permission = 'share' | 'adapt' | 'commercial';
export type Duty = 'credit' | 'link-license' | 'say-changes' | 'same-license';
export type Prohibition = 'commercial' | 'adaptations' | 'advertising';

export interface Terms {
  permits: Permission[];
  asks: Duty[];
  forbids: Prohibition[];
}

import type { License } from '../license/license';
import { makeLicense } from '../license/make';

/** The licenses that a person may name, by the version in which they were published: 'none' names no version. */
export interface Choices {
  version: string | 'none' | 'public-domain';
  licenses: License[];
}

const UNITS = ['by', 'by-sa', 'by-nc', 'by-nc-sa', 'by-nd', 'by-nc-nd'] as const;
const VERSIONS = ['4.0', '3.0', '2.5', '2.1', '2.0', '1.0'] as const;

const inVersion = (version: string | null): License[] =>
  UNITS.map((unit) => makeLicense(unit, version, null)).filter((license): license is License => license !== null);

/** What works are under most, the newest first; of a retired license a page has to speak before a person can name it. */
export const listChoices = (): Choices[] => [
  ...VERSIONS.map((version) => ({ version, licenses: inVersion(version) })),
  { version: 'none', licenses: inVersion(null) },
  {
    version: 'public-domain',
    licenses: [
      makeLicense('zero', '1.0', null),
      makeLicense('mark', '1.0', null),
      makeLicense('mark', null, null),
    ].filter((license): license is License => license !== null),
  },
];

/** The same license as it was ported to a country, or unported. */
export const inPort = (license: License, port: string | null): License =>
  makeLicense(license.unit, license.version, port) ?? license;

/** Whether countries have versions of this license of their own (until 3.0). */
export const hasPorts = ({ unit, version }: License): boolean => makeLicense(unit, version, 'de')?.port === 'de';

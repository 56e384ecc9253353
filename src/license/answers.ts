import type { LICENSES_TO_CHOOSE } from './choice';

/** What a creator lets others do with a work, as three questions ask it. */
export interface Answers {
  /** No rights reserved: the other answers do not matter then. */
  isFree: boolean;
  /** Whether others may use it commercially. */
  commercial: boolean;
  /** Whether others may change it. */
  change: boolean;
  /** Whether what others make of it must be shared alike. It does not matter where they may make nothing of it. */
  alike: boolean;
}

type Choice = (typeof LICENSES_TO_CHOOSE)[number];

/** The id of the license that says so. */
export const licenseFor = ({ isFree, commercial, change, alike }: Answers): Choice => {
  if (isFree) return 'CC0-1.0';
  if (!change) return commercial ? 'CC-BY-ND-4.0' : 'CC-BY-NC-ND-4.0';
  if (alike) return commercial ? 'CC-BY-SA-4.0' : 'CC-BY-NC-SA-4.0';
  return commercial ? 'CC-BY-4.0' : 'CC-BY-NC-4.0';
};

/** What a license says to the three questions, by its id. */
export const answersOf = (id: string): Answers => {
  const parts = id.split('-');
  const change = !parts.includes('ND');
  return {
    isFree: id === 'CC0-1.0',
    commercial: !parts.includes('NC'),
    change,
    alike: parts.includes('SA'),
  };
};

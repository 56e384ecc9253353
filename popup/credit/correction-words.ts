import type { Verdict } from '../../src/correction/correction';
import { fromId } from '../../src/license/from-id';
import type { Signal } from '../../src/signal/signal';
import { t } from '../platform/words';

/** The name by which people know a file: the end of its address, or its host. */
export const fileNameOf = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const { pathname, host } = new URL(address);
  const name = pathname.split('/').filter(Boolean).at(-1) ?? host;
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // Not percent-encoded after all.
  }
};

/** What a person said, in a few words. */
export const tellVerdict = (says: Verdict): string => {
  if (says.is === 'license') return t('verdict_license', fromId(says.license)?.name ?? says.license);
  if (says.is === 'about-media') return t('verdict_aboutMedia', fileNameOf(says.address));
  return t(says.is === 'about-page' ? 'verdict_aboutPage' : 'verdict_notLicensed');
};

/** The same, read from a work's evidence. */
export const tellTestimony = ({ says, value }: Signal): string => {
  if (says === 'subject') return fileNameOf(value);
  return value === '' ? t('verdict_notLicensed') : (fromId(value)?.name ?? value);
};

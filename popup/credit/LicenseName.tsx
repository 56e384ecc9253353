import type { License } from '../../src/license/license';
import { hasVersions } from '../../src/license/versions';
import { t } from '../platform/words';
import { ExternalLink } from '../ui/ExternalLink';

/** A license by its name, linked to its deed where one is known. */
export const LicenseName = ({ license }: { license: License }) => (
  <span class="license-name" title={license.title}>
    <ExternalLink address={license.address} text={license.name} />
    {license.version === null && hasVersions(license) && (
      <span class="aside license-versions"> {t('missing_license_version')}</span>
    )}
  </span>
);

import type { License } from '../../src/license/license';
import { LicenseTerms } from '../credit/LicenseTerms';
import { t } from '../platform/words';
import { LICENSES } from './licenses';

/** The licenses to give a work, each with what it means. */
export const LicenseChoice = ({ chosen, onChoose }: { chosen: License; onChoose: (license: License) => void }) => (
  <fieldset>
    <legend>{t('share_license')}</legend>
    {LICENSES.map((license) => (
      <div key={license.id} class="choice license-choice">
        <input
          type="radio"
          name="license"
          id={`license-${license.id}`}
          aria-describedby={`terms-${license.id}`}
          checked={license.id === chosen.id}
          onChange={() => onChoose(license)}
        />
        <div>
          <label for={`license-${license.id}`}>
            <strong>{license.name}</strong> <span class="aside">{license.title}</span>
          </label>
          <div id={`terms-${license.id}`}>
            <LicenseTerms license={license} given />
          </div>
        </div>
      </div>
    ))}
  </fieldset>
);

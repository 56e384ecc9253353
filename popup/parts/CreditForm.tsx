import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CreditFormat } from '../../src/attribution/attribution';
import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import type { License } from '../../src/license/license';
import type { Work } from '../../src/work/work';
import { word, wordFor } from '../words';
import { CreditButtons } from './CreditButtons';
import { CreditPreview } from './CreditPreview';
import { LicenseName } from './LicenseName';
import { LicenseTerms } from './LicenseTerms';

/** What a person says of a use: the license among alternatives, and what they changed. */
export interface Use {
  license: License;
  changes: string | null;
}

interface Props {
  work: Work;
  onCopy: (use: Use, format: CreditFormat) => void;
  /** Shows how the credit will read. */
  preview?: boolean;
  /** The use that it starts with. */
  used?: Use | null;
  /** What stands beside the copy button. */
  children?: ComponentChildren;
}

/** The license of a work with its terms, and the credit to copy for a use of it. */
export const CreditForm = ({ work, onCopy, preview = false, used = null, children }: Props) => {
  const [chosen, setChosen] = useState(used?.license.id);
  const [changes, setChanges] = useState(used?.changes ?? '');
  const id = useId();
  const license = work.licenses.find((each) => each.id === chosen) ?? work.licenses[0];
  if (!license) return null;
  const use: Use = { license, changes: changes.trim() || null };
  // A creator that is not named is said where the creators stand, and a version beside the license.
  const attribution = compose(work, use);
  const missing = attribution.missing.filter(({ what }) => what === 'title');
  return (
    <>
      {work.licenses.length > 1 ? (
        <p class="field field-inline">
          <label for={`${id}-license`}>{word('license_choose')}</label>
          <select id={`${id}-license`} value={license.id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {work.licenses.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </p>
      ) : (
        <p class="license">
          <LicenseName license={license} />
        </p>
      )}
      <LicenseTerms license={license} />
      {missing.map(({ what }) => (
        <p class="aside" key={what}>
          {wordFor('missing', what)}
        </p>
      ))}
      {preview && <CreditPreview text={writeCredit(attribution, 'plain')} />}
      <div class="actions">
        <CreditButtons onCopy={(format) => onCopy(use, format)} />
        {children}
      </div>
      <details class="changes">
        <summary>{word('changes_summary')}</summary>
        <div class="field">
          <label for={`${id}-changes`}>{word('changes_label')}</label>
          <input
            id={`${id}-changes`}
            type="text"
            maxLength={1000}
            dir="auto"
            placeholder={word('changes_example')}
            value={changes}
            onInput={(event) => setChanges(event.currentTarget.value)}
          />
        </div>
      </details>
    </>
  );
};

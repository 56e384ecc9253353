import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CreditFormat } from '../../src/attribution/attribution';
import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { findSafe, offersOf } from '../../src/attribution/safe-license';
import type { License } from '../../src/license/license';
import type { Work } from '../../src/work/work';
import { word, wordFor } from '../words';
import { CreditButtons } from './CreditButtons';
import { CreditPreview } from './CreditPreview';
import { LicenseName } from './LicenseName';
import { LicenseTerms } from './LicenseTerms';

/** What a person says of a use: the license among those that the page names, and what they changed. */
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

/**
 * The license of a work with its terms, and the credit to copy for a use of it. Where the page contradicts itself the
 * license that is safe is chosen already; where none is, nothing is, and nothing can be copied before a person chooses.
 */
export const CreditForm = ({ work, onCopy, preview = false, used = null, children }: Props) => {
  const [chosen, setChosen] = useState(used?.license.id);
  const [changes, setChanges] = useState(used?.changes ?? '');
  const id = useId();
  const offers = offersOf(work);
  const license = offers.find((each) => each.id === chosen) ?? findSafe(work);
  const use: Use | null = license && { license, changes: changes.trim() || null };
  const attribution = use && compose(work, use);
  // A creator that is not named is said where the creators stand, and a version beside the license.
  const missing = attribution?.missing.filter(({ what }) => what === 'title') ?? [];
  return (
    <>
      {offers.length > 1 || !license ? (
        <p class="field field-inline">
          <label for={`${id}-license`}>{word('license_choose')}</label>
          <select
            id={`${id}-license`}
            value={license?.id ?? ''}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {!license && <option value="">{word('license_none')}</option>}
            {offers.map((each) => (
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
      {license && <LicenseTerms license={license} />}
      {missing.map(({ what }) => (
        <p class="aside" key={what}>
          {wordFor('missing', what)}
        </p>
      ))}
      {preview && attribution && <CreditPreview text={writeCredit(attribution, 'plain')} />}
      <div class="actions">
        <CreditButtons onCopy={use && ((format) => onCopy(use, format))} />
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

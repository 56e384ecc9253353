import { rulesOf } from '../../src/attribution/rules';
import type { License } from '../../src/license/license';
import { t, wordFor } from '../platform/words';

/** All that a license says about credit: what it wants, how much, and where it says so. */
export const RulesList = ({ license }: { license: License }) => {
  const rules = rulesOf(license);
  return rules.length === 0 ? null : (
    <details class="rules">
      <summary>{t('rules_summary')}</summary>
      <ul>
        {rules.map(({ what, weight, clause }) => (
          <li key={what}>
            {t('named_value', wordFor('rule', what), wordFor('weight', weight))}{' '}
            <span class="clause rules-clause">{clause}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

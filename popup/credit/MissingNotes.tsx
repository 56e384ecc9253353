import type { Missing } from '../../src/attribution/attribution';
import { t, wordFor } from '../platform/words';

/** What the page does not say, and what that means for the credit. Where its license asks for it, by which clause. */
export const MissingNotes = ({ missing }: { missing: readonly Missing[] }) =>
  missing.map(({ what, weight, clause }) => (
    <p class="aside" key={what}>
      {wordFor('missing', what)} {wordFor('meaning', what)}{' '}
      {weight === 'required-if-supplied' && clause && (
        <span class="clause" title={t('missing_clause')}>
          {clause}
        </span>
      )}
    </p>
  ));

import { t } from '../platform/words';

/** A key by its did:key, to be compared and copied. */
export const KeyName = ({ did, onCopy }: { did: string; onCopy: (did: string) => void }) => (
  <p>
    <code class="key">{did}</code>{' '}
    <button type="button" class="quiet" onClick={() => onCopy(did)}>
      {t('key_copy')}
    </button>
  </p>
);

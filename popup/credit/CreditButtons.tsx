import type { CreditFormat } from '../../src/attribution/attribution';
import { t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { MenuButton } from '../ui/MenuButton';

interface Props {
  /** Null while there is nothing to copy. */
  onCopy: ((format: CreditFormat) => void) | null;
}

/** What the menu offers beside rich text, what most people need first. */
const OTHERS = ['plain', 'html', 'html-json-ld', 'markdown', 'wikitext', 'apa', 'mla', 'chicago'] as const;

/** Copies the credit: rich text with one press, the other formats in a menu. */
export const CreditButtons = ({ onCopy }: Props) => (
  <div class="split">
    <button type="button" class="primary" disabled={!onCopy} onClick={() => onCopy?.('rich')}>
      <Icon name="copy" />
      {t('credit_copy')}
    </button>
    <MenuButton
      label={t('credit_more')}
      disabled={!onCopy}
      items={OTHERS.map((format) => ({ text: wordFor('copy', format), act: () => onCopy?.(format) }))}
    />
  </div>
);

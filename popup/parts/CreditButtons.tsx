import type { CreditFormat } from '../../src/attribution/attribution';
import { word } from '../words';
import { Icon } from './Icon';
import { MenuButton } from './MenuButton';

interface Props {
  /** Null while there is nothing to copy. */
  onCopy: ((format: CreditFormat) => void) | null;
}

/** Copies the credit: rich text with one press, the other formats in a menu. */
export const CreditButtons = ({ onCopy }: Props) => (
  <div class="split">
    <button type="button" class="primary" disabled={!onCopy} onClick={() => onCopy?.('rich')}>
      <Icon name="copy" />
      {word('credit_copy')}
    </button>
    <MenuButton
      label={word('credit_more')}
      disabled={!onCopy}
      items={[
        { text: word('credit_copyHtml'), act: () => onCopy?.('html') },
        { text: word('credit_copyMarkdown'), act: () => onCopy?.('markdown') },
        { text: word('credit_copyPlain'), act: () => onCopy?.('plain') },
      ]}
    />
  </div>
);

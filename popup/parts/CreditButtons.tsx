import type { CreditFormat } from '../../src/attribution/attribution';
import { word } from '../words';
import { Icon } from './Icon';
import { MenuButton } from './MenuButton';

/** Copies the credit: rich text with one press, the other formats in a menu. */
export const CreditButtons = ({ onCopy }: { onCopy: (format: CreditFormat) => void }) => (
  <div class="split">
    <button type="button" class="primary" onClick={() => onCopy('rich')}>
      <Icon name="copy" />
      {word('credit_copy')}
    </button>
    <MenuButton
      label={word('credit_more')}
      items={[
        { text: word('credit_copyHtml'), act: () => onCopy('html') },
        { text: word('credit_copyMarkdown'), act: () => onCopy('markdown') },
        { text: word('credit_copyPlain'), act: () => onCopy('plain') },
      ]}
    />
  </div>
);

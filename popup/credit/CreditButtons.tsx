import type { CreditFormat } from '../../src/attribution/attribution';
import { t, wordFor } from '../platform/words';
import { useNaming } from '../ui/described';
import { Icon } from '../ui/Icon';
import { MenuButton } from '../ui/MenuButton';
import type { Way } from './copy-credit';

interface Props {
  /** What the button copies: what was chosen last. */
  format?: CreditFormat;
  /** Null while there is nothing to copy. */
  onCopy: ((format: CreditFormat, way?: Way) => void) | null;
}

/** What the menu offers, what most people need first. */
const FORMATS = ['rich', 'plain', 'html', 'html-json-ld', 'markdown', 'wikitext', 'apa', 'mla', 'chicago'] as const;

/** Whether the system has a sheet to share with: phones have, and some desktops. */
const canShare = (): boolean => 'share' in navigator;

/** Copies the credit: with one press as it was copied last, at first as rich text, and in each format by a menu. */
export const CreditButtons = ({ onCopy, format = 'rich' }: Props) => (
  <div class="split">
    <button type="button" class="primary" {...useNaming()} disabled={!onCopy} onClick={() => onCopy?.(format)}>
      <Icon name="copy" />
      {t('credit_copy')}
    </button>
    <MenuButton
      label={t('credit_more')}
      disabled={!onCopy}
      items={[
        ...FORMATS.map((each) => ({ text: wordFor('copy', each), act: () => onCopy?.(each) })),
        ...(canShare() ? [{ text: t('credit_share'), act: () => onCopy?.('plain', 'share') }] : []),
      ]}
    />
  </div>
);

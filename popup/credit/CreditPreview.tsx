import { t } from '../platform/words';
import { Text } from '../ui/Text';

interface Props {
  text: string;
  /** Its language, where it is known. */
  lang?: string;
}

/** How a credit reads. */
export const CreditPreview = ({ text, lang }: Props) => (
  <figure class="credit-preview">
    <figcaption>{t('credit_preview')}</figcaption>
    <blockquote lang={lang}>
      <Text>{text}</Text>
    </blockquote>
  </figure>
);

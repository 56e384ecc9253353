import { t } from '../platform/words';
import { Text } from '../ui/Text';

/** How a credit reads. */
export const CreditPreview = ({ text }: { text: string }) => (
  <figure class="credit-preview">
    <figcaption>{t('credit_preview')}</figcaption>
    <blockquote>
      <Text>{text}</Text>
    </blockquote>
  </figure>
);

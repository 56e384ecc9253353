import { word } from '../platform/words';
import { Text } from '../ui/Text';

/** How a credit reads. */
export const CreditPreview = ({ text }: { text: string }) => (
  <figure class="preview">
    <figcaption>{word('credit_preview')}</figcaption>
    <blockquote>
      <Text>{text}</Text>
    </blockquote>
  </figure>
);

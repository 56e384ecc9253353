import { clean } from '../../src/attribution/clean';
import { t } from '../platform/words';
import { Text } from '../ui/Text';

/** What a credit that runs from right to left keeps apart (src/attribution/language): elements do here what signs do in plain text. */
const ISOLATED = /\u2068([^\u2068\u2069]*)\u2069/;

/** The same as clean, with the space at its ends. */
const spaced = (text: string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${clean(text)}${/\s$/.test(text) && text.trim() ? ' ' : ''}`;

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
      {text.includes('\u2068') ? (
        <bdi dir="rtl">
          {text.split(ISOLATED).map((part, i) => (i % 2 ? <Text key={i}>{part}</Text> : spaced(part)))}
        </bdi>
      ) : (
        <Text>{text}</Text>
      )}
    </blockquote>
  </figure>
);

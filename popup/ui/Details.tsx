import { t } from '../platform/words';

/** What another program said, in its words: folded away, for whoever can use it. Nothing where it said nothing. */
export const Details = ({ text }: { text: string }) =>
  text === '' ? null : (
    <details class="why details">
      <summary>{t('details')}</summary>
      <code dir="auto">{text}</code>
    </details>
  );

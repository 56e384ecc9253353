import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Attribution, CreditFormat } from '../../src/attribution/attribution';
import { writeBoth } from '../../src/attribution/credit';
import type { Words } from '../../src/attribution/language/words';
import { t, wordFor } from '../platform/words';
import { RichText } from './RichText';

interface Props {
  attribution: Attribution;
  format: CreditFormat;
  /** The words of the credit's language; null while they are read. */
  words: Words | null;
}

/** Formats whose text is markup: what is pasted is the markup itself. */
const IS_MARKUP: ReadonlySet<CreditFormat> = new Set(['html', 'html-json-ld', 'markdown', 'wikitext']);

/**
 * The credit as it will paste. It has room for two lines, whether it needs them or not, so that nothing below moves while a person says how
 * they use the work; more is shown on a press.
 */
export const PastedCredit = ({ attribution, format, words }: Props) => {
  const [isWhole, setWhole] = useState(false);
  const [isLong, setLong] = useState(false);
  const quote = useRef<HTMLQuoteElement>(null);
  const id = useId();
  const { plain, rich } = words ? writeBoth(attribution, format, words) : { plain: '', rich: null };
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = quote.current ?? {};
    if (!isWhole) setLong(scrollHeight > clientHeight + 1);
  }, [plain, rich, isWhole]);
  return (
    <figure class="pasted">
      <figcaption>
        {wordFor('pasted', format)}
        {(isLong || isWhole) && (
          <button
            type="button"
            class="quiet pasted-more"
            aria-expanded={isWhole}
            aria-controls={id}
            onClick={() => setWhole(!isWhole)}
          >
            {t(isWhole ? 'pasted_less' : 'pasted_more')}
          </button>
        )}
      </figcaption>
      <blockquote
        id={id}
        ref={quote}
        lang={words?.language}
        class={`pasted-words${isWhole ? '' : ' pasted-cut'}${IS_MARKUP.has(format) ? ' pasted-markup' : ''}`}
      >
        {rich === null ? <span dir={IS_MARKUP.has(format) ? 'ltr' : 'auto'}>{plain}</span> : <RichText html={rich} />}
      </blockquote>
    </figure>
  );
};

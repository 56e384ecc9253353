import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Attribution, CreditFormat } from '../../src/attribution/attribution';
import { writeBoth } from '../../src/attribution/credit';
import { t, wordFor } from '../platform/words';
import { RichText } from './RichText';

interface Props {
  attribution: Attribution;
  format: CreditFormat;
}

/** Formats whose text is markup: what is pasted is the markup itself. */
const IS_MARKUP: ReadonlySet<CreditFormat> = new Set(['html', 'html-json-ld', 'markdown', 'wikitext']);

/**
 * The credit as it will paste. It has room for two lines, whether it needs them or not, so that nothing below moves while a person says how
 * they use the work; more is shown on a press.
 */
export const PastedCredit = ({ attribution, format }: Props) => {
  const [isWhole, setWhole] = useState(false);
  const [isLong, setLong] = useState(false);
  const words = useRef<HTMLQuoteElement>(null);
  const id = useId();
  const { plain, rich } = writeBoth(attribution, format);
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = words.current ?? {};
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
        ref={words}
        class={`pasted-words${isWhole ? '' : ' pasted-cut'}${IS_MARKUP.has(format) ? ' pasted-markup' : ''}`}
      >
        {rich === null ? <span dir={IS_MARKUP.has(format) ? 'ltr' : 'auto'}>{plain}</span> : <RichText html={rich} />}
      </blockquote>
    </figure>
  );
};

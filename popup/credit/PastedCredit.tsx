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
  /** Called when it was dragged out of the window and dropped. */
  onDragged: () => void;
}

/** Formats whose text is markup: what is pasted is the markup itself. */
const IS_MARKUP: ReadonlySet<CreditFormat> = new Set(['html', 'html-json-ld', 'markdown', 'wikitext']);

/**
 * The credit as it will paste. It has room for two lines, whether it needs them or not, so that nothing below moves while a person says how
 * they use the work; more is shown on a press.
 */
export const PastedCredit = ({ attribution, format, words, onDragged }: Props) => {
  const [isWhole, setWhole] = useState(false);
  const [isLong, setLong] = useState(false);
  const quote = useRef<HTMLQuoteElement>(null);
  const id = useId();
  const drag = ({ dataTransfer }: DragEvent) => {
    if (!dataTransfer || !quote.current) return;
    dataTransfer.setDragImage(quote.current, 0, 0);
    dataTransfer.effectAllowed = 'copy';
    dataTransfer.setData('text/plain', plain);
    if (rich !== null) dataTransfer.setData('text/html', rich);
  };
  const { plain, rich } = words ? writeBoth(attribution, format, words) : { plain: '', rich: null };
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = quote.current ?? {};
    if (!isWhole) setLong(scrollHeight > clientHeight + 1);
  }, [plain, rich, isWhole]);
  return (
    <figure class="pasted">
      <figcaption>
        <span>
          {plain !== '' && (
            // The words themselves can be marked; whoever has no pointer copies them.
            <span
              class="pasted-handle"
              draggable
              aria-hidden="true"
              title={t('pasted_drag')}
              onDragStart={drag}
              onDragEnd={({ dataTransfer }) => {
                if (dataTransfer?.dropEffect === 'copy') onDragged();
              }}
            >
              ⠿
            </span>
          )}
          {wordFor('pasted', format)}
        </span>
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

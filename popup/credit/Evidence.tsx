import { clean } from '../../src/attribution/clean';
import type { Signal } from '../../src/signal/signal';
import { day, t, wordFor } from '../platform/words';
import { useDescribed } from '../ui/described';
import { Icon } from '../ui/Icon';
import { Text } from '../ui/Text';
import { tellTestimony } from './correction-words';
import { orderSignals, quote } from './quote';

interface Props {
  signals: readonly Signal[];
  /** Absent where the page is not at hand. */
  onShow?: ((signal: Signal) => void) | undefined;
}

/** As it stands inside a line: cleaned, with a space where one was. */
const inline = (text: string): string => `${/^\s/.test(text) ? ' ' : ''}${clean(text)}${/\s$/.test(text) ? ' ' : ''}`;

const Quoted = ({ signal }: { signal: Signal }) => {
  const { before, words, after } = quote(signal);
  return (
    <bdi dir="auto">
      <span class="around">{inline(before)}</span>
      <strong>{clean(words)}</strong>
      <span class="around">{inline(after)}</span>
    </bdi>
  );
};

/** What a person said, and why. */
const Told = ({ signal }: { signal: Signal }) => (
  <>
    <strong>
      <Text>{tellTestimony(signal)}</Text>
    </strong>
    {signal.words && (
      <span class="around">
        {' '}
        <Text>{signal.words}</Text>
      </span>
    )}
  </>
);

/** The words of a page that say so, quoted. */
export const Evidence = ({ signals, onShow }: Props) => {
  const described = useDescribed();
  return (
    <ul class="evidence">
      {orderSignals(signals).map((signal, i) => (
        <li key={`${i} ${signal.place}`}>
          <span class="evidence-kind">
            {wordFor('says', signal.says)} · {wordFor('evidence', signal.evidence)}
            {signal.evidence === 'person' && signal.detail && ` · ${day(signal.detail)}`}
          </span>
          <blockquote>
            {signal.evidence === 'person' ? <Told signal={signal} /> : <Quoted signal={signal} />}
          </blockquote>
          {onShow && signal.place !== '' && (
            <button type="button" class="quiet" aria-describedby={described} onClick={() => onShow(signal)}>
              <Icon name="find" />
              {t('evidence_show')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};

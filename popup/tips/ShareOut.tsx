import { useLayoutEffect, useState } from 'preact/hooks';
import type { Msat } from '../../src/tips/tip';
import { count, t, wordFor } from '../platform/words';
import { Text } from '../ui/Text';
import { readSats } from './amount';
import { sum } from './give';
import { satsInWords } from './money';
import { isWarning } from './PayeeFacts';
import type { Row } from './share-out';

interface Props {
  rows: readonly Row[];
  /** Answers false where it is more than the whole. */
  onChange: (index: number, msat: Msat) => boolean;
}

/** One amount of the proposal; what is no amount stays in the field and changes nothing. */
const PartField = ({ row, onChange }: { row: Row; onChange: (msat: Msat) => boolean }) => {
  const sats = String(row.msat / 1000);
  const [text, setText] = useState(sats);
  const [isWrong, setWrong] = useState(false);
  // Before anything else is typed: what came between would be written over.
  useLayoutEffect(() => {
    setText(sats);
    setWrong(false);
  }, [sats]);
  const write = (next: string) => {
    setText(next);
    const msat = next.trim() === '0' ? 0 : readSats(next);
    setWrong(msat === null || (msat !== row.msat && !onChange(msat)));
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      maxLength={16}
      value={text}
      aria-invalid={isWrong}
      aria-label={t('share_outPart', row.recipient.name ?? row.recipient.title ?? row.recipient.about)}
      onInput={(event) => write(event.currentTarget.value)}
    />
  );
};

/** Who gets what of a tip and why, to be changed; the others share what is left, so that the sum stays what it was. */
export const ShareOut = ({ rows, onChange }: Props) => {
  const unpaid = rows.filter(({ payee }) => payee === null).length;
  const isAlone = rows.length - unpaid < 2;
  return (
    <section class="share-out">
      <h3>{t('share_outTitle')}</h3>
      <ul>
        {rows.map((row, i) => (
          <li key={`${row.recipient.about} ${row.recipient.creator}`}>
            <div>
              <strong>
                <Text>{row.recipient.name ?? row.recipient.title ?? row.recipient.about}</Text>
              </strong>
              {row.payee && <code>{row.payee.address}</code>}
              <span class="aside">
                {wordFor('tip_share', row.why)}
                {row.recipient.title && i > 0 && (
                  <>
                    {': '}
                    <Text>{row.recipient.title}</Text>
                  </>
                )}
              </span>
              {row.payee?.cautions.filter(isWarning).map((caution) => (
                <span class="share-out-caution" key={caution}>
                  {wordFor('tip_caution', caution)}
                </span>
              ))}
            </div>
            {row.payee === null ? (
              <span class="aside share-out-missed">
                {row.missedMsat > 0 && t('share_outMissed', satsInWords(row.missedMsat))}
              </span>
            ) : isAlone ? (
              <strong>{satsInWords(row.msat)}</strong>
            ) : (
              <PartField row={row} onChange={(msat) => onChange(i, msat)} />
            )}
          </li>
        ))}
      </ul>
      <p>{t('share_outSum', satsInWords(sum(rows)))}</p>
      {unpaid > 0 && <p class="aside">{count(unpaid, 'share_outUnpaid')}</p>}
    </section>
  );
};

import { useState } from 'preact/hooks';
import type { Verdict } from '../../src/check/judge';
import type { Work } from '../../src/work/work';
import { numberInWords, t, wordFor } from '../platform/words';
import type { Judged } from './judged';
import { MediumCard } from './MediumCard';

interface Props {
  verdict: Verdict;
  judged: readonly Judged[];
  works: Readonly<Record<string, Work>>;
  credits: ReadonlyMap<number, string>;
  onCopy: (judged: Judged) => void;
  onSame: (judged: Judged, entry: string | null) => void;
  onChanged: (judged: Judged, changed: boolean | null) => void;
}

/** Cards that are shown before a person asks for the rest. */
const SHOWN = 60;

/** All media of one verdict. */
export const VerdictGroup = ({ verdict, judged, works, credits, onCopy, onSame, onChanged }: Props) => {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? judged : judged.slice(0, SHOWN);
  const name = wordFor('verdict', verdict);
  return (
    <section class={`check-group check-${verdict}`} aria-label={name}>
      <h2>
        {name} <span class="facet-count">{numberInWords(judged.length)}</span>
      </h2>
      <p class="aside">{wordFor('verdictMeaning', verdict)}</p>
      <ul>
        {shown.map((each) => (
          <MediumCard
            key={each.medium.number}
            {...{ judged: each, works }}
            credit={credits.get(each.medium.number)}
            onCopy={() => onCopy(each)}
            onSame={(entry) => onSame(each, entry)}
            onChanged={(changed) => onChanged(each, changed)}
          />
        ))}
      </ul>
      {shown.length < judged.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {t('check_showAll', numberInWords(judged.length))}
        </button>
      )}
    </section>
  );
};

import { useEffect, useState } from 'preact/hooks';
import { compose } from '../../src/attribution/compose';
import type { Corrected, Correction } from '../../src/correction/correction';
import { testimonies } from '../../src/correction/testimony';
import type { Signal } from '../../src/signal/signal';
import type { Work } from '../../src/work/work';
import { ask } from '../ask';
import { copyCredit } from '../copy-credit';
import { licensesOn } from '../correct-work';
import { findKept } from '../find-kept';
import { inquiriesAbout, inquiriesLeft } from '../inquiries';
import type { Said } from '../parts/CorrectForm';
import { type Inquiring, InquiryButtons } from '../parts/InquiryButtons';
import { WorkCard } from '../parts/WorkCard';
import { subjectsFor } from '../subjects';
import { word } from '../words';

/** More than these at once only slow the window down: the rest are one press away. */
const FIRST_SHOWN = 20;

interface Props extends Inquiring {
  seen: Corrected;
  onAct: (doing: () => Promise<string>) => void;
  onShow: (signal: Signal) => void;
  onCorrect: (work: Work, said: Said) => void;
  onUndo: (correction: Correction) => void;
}

/** The works of a page, the page's own first. */
export const SeenWorks = ({ seen, busy, onInquire, onAct, onShow, onCorrect, onUndo }: Props) => {
  const { works, page, corrections } = seen;
  const [all, setAll] = useState(false);
  const [kept, setKept] = useState<Record<string, string>>({});
  useEffect(() => {
    // Not knowing what is kept is no reason to show nothing: keeping twice keeps once.
    findKept(works, page.address).then(
      (found) => setKept((since) => ({ ...found, ...since })),
      () => undefined,
    );
  }, [works, page.address]);

  const keep = (work: Work) =>
    onAct(async () => {
      const id = kept[work.id];
      if (id === undefined) {
        const entry = await ask('work.keep', { work });
        setKept((before) => ({ ...before, [work.id]: entry.id }));
        return word('keep_done');
      }
      await ask('library.delete', { ids: [id] });
      setKept(({ [work.id]: _, ...others }) => others);
      return word('keep_undone');
    });

  const correctionsOf = (work: Work): Correction[] => {
    const said = testimonies(work).map(({ about }) => about);
    return corrections.filter(({ subject }) => said.includes(subject));
  };
  const named = licensesOn(seen);
  const ordered = [...works].sort((a, b) => Number(b.about === 'page') - Number(a.about === 'page'));
  return (
    <>
      {(all ? ordered : ordered.slice(0, FIRST_SHOWN)).map((work) => (
        <WorkCard
          key={work.id}
          work={work}
          kept={work.id in kept}
          corrections={correctionsOf(work)}
          named={named}
          subjects={subjectsFor(seen, work)}
          onCorrect={(said) => onCorrect(work, said)}
          onUndo={onUndo}
          inquiries={inquiriesAbout(work, seen)}
          busy={busy}
          onInquire={onInquire}
          onKeep={() => keep(work)}
          onShow={onShow}
          onCopy={(use, format) => onAct(() => copyCredit(work, compose(work, use), format))}
        />
      ))}
      <InquiryButtons inquiries={inquiriesLeft(seen)} busy={busy} onInquire={onInquire} />
      {!all && works.length > FIRST_SHOWN && (
        <button type="button" onClick={() => setAll(true)}>
          {word('seen_all', works.length)}
        </button>
      )}
    </>
  );
};

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Corrected, Correction } from '../../src/correction/correction';
import { testimonies } from '../../src/correction/testimony';
import type { Known } from '../../src/library/entry';
import type { Signal } from '../../src/signal/signal';
import type { Tip } from '../../src/tips/tip';
import type { Work } from '../../src/work/work';
import { copyCredit } from '../credit/copy-credit';
import { ask } from '../platform/ask';
import { t } from '../platform/words';
import type { Said } from './CorrectForm';
import { licensesOn } from './correct-work';
import { type Inquiring, InquiryButtons } from './InquiryButtons';
import { inquiriesAbout, inquiriesLeft } from './inquiries';
import { subjectsFor } from './subjects';
import { drawThumbnail } from './thumbnail';
import { useProjects } from './use-projects';
import { WorkCard } from './WorkCard';

/** More than these at once only slow the window down: the rest are one press away. */
const FIRST_SHOWN = 20;
/** As many as one message asks about. */
const FOUND_AT_MOST = 500;

interface Props extends Inquiring {
  /** The tab whose page it is. */
  tab: number;
  seen: Corrected;
  onAct: (doing: () => Promise<string>) => void;
  onShow: (signal: Signal) => void;
  onCorrect: (work: Work, said: Said) => Promise<boolean>;
  onUndo: (correction: Correction) => void;
  onThank: (work: Work) => void;
  /** Tips that are not over. */
  underWay: readonly Tip[];
}

/** The works of a page, the page's own first. */
export const SeenWorks = ({ tab, seen, busy, onInquire, onAct, onShow, ...changes }: Props) => {
  const { onCorrect, onUndo, onThank, underWay } = changes;
  const { works, corrections } = seen;
  const [all, setAll] = useState(false);
  const [known, setKnown] = useState<readonly (Known | null)[]>([]);
  const { projects, want } = useProjects();
  const refresh = useCallback(() => {
    // Not knowing what is kept is no reason to show nothing: keeping twice keeps once.
    return ask('work.find', { works: works.slice(0, FOUND_AT_MOST) }).then(setKnown, () => undefined);
  }, [works]);
  useEffect(() => {
    refresh();
  }, [refresh]);
  const knownOf = (work: Work): Known | null => known[works.indexOf(work)] ?? null;

  const keep = (work: Work) =>
    onAct(async () => {
      const before = knownOf(work);
      // A license that changed is no reason to take a work out: it is brought up to date, with what was said before.
      const isToBeKept = !before?.id || before.changed;
      if (isToBeKept) await ask('work.keep', { work, thumbnail: await drawThumbnail(tab, work), project: null });
      else if (before?.id) await ask('library.delete', { selection: { ids: [before.id] } });
      await refresh();
      return t(isToBeKept ? 'keep_done' : 'keep_undone');
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
          known={knownOf(work)}
          projects={projects}
          onOpen={want}
          corrections={correctionsOf(work)}
          named={named}
          subjects={subjectsFor(seen, work)}
          onCorrect={(said) => onCorrect(work, said)}
          onUndo={onUndo}
          inquiries={inquiriesAbout(work, seen)}
          busy={busy}
          onInquire={onInquire}
          onKeep={() => keep(work)}
          onThank={() => onThank(work)}
          isUnderWay={underWay.some((tip) => tip.work.about === work.address)}
          onShow={onShow}
          onCopy={(use, format, project) =>
            onAct(async () => {
              const said = await copyCredit(work, use, format, project);
              await refresh();
              return said;
            })
          }
        />
      ))}
      <InquiryButtons inquiries={inquiriesLeft(seen)} busy={busy} onInquire={onInquire} />
      {!all && works.length > FIRST_SHOWN && (
        <button type="button" onClick={() => setAll(true)}>
          {t('seen_all', works.length)}
        </button>
      )}
    </>
  );
};

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Corrected, Correction } from '../../src/correction/correction';
import { testimonies } from '../../src/correction/testimony';
import type { Known } from '../../src/library/entry';
import type { PlaceOnPage } from '../../src/message/pointing';
import type { Signal } from '../../src/signal/signal';
import type { Tip } from '../../src/tips/tip';
import type { Work } from '../../src/work/work';
import { copyCredit } from '../credit/copy-credit';
import { useProjectChoice } from '../credit/use-project-choice';
import { namesOf } from '../credit/work-name';
import { ask } from '../platform/ask';
import { t } from '../platform/words';
import { SeveralOpen } from '../ui/described';
import type { Undoable } from '../ui/Toast';
import type { Said } from './CorrectForm';
import { licensesOn } from './correct-work';
import { filterWorks } from './filter-works';
import { type Inquiring, InquiryButtons } from './InquiryButtons';
import { inquiriesAbout, inquiriesLeft } from './inquiries';
import { archive, keepEvidence } from './lasting';
import { orderWorks } from './order-works';
import { subjectsFor } from './subjects';
import { drawThumbnail } from './thumbnail';
import type { OpenWorks } from './use-open-works';
import { placeOf, usePointing } from './use-pointing';
import { useShown } from './use-shown';
import type { WorkBodyProps } from './WorkBody';
import { WorkCard } from './WorkCard';
import { WorkFilter } from './WorkFilter';

/** More rows than these at once only slow the window down: the rest are one press away. */
const FIRST_SHOWN = 60;
/** As many as the window shows, at most: they are drawn first, and those below once a person sees them. */
const DRAWN_FIRST = 12;
/** So many are seen at a glance. */
const WITHOUT_FILTER = 8;
/** As many as one message asks about. */
const FOUND_AT_MOST = 500;

interface Props extends Inquiring {
  /** The tab whose page it is. */
  tab: number;
  seen: Corrected;
  opened: OpenWorks;
  onAct: (doing: (meanwhile: (during: string) => void) => Promise<string>) => void;
  /** Says what was done, with the way back. */
  onDone: (done: Undoable) => void;
  onShow: (at: Pick<Signal, 'place'> | PlaceOnPage) => void;
  onCorrect: (work: Work, said: Said) => Promise<boolean>;
  onUndo: (correction: Correction) => void;
  onThank: (work: Work) => void;
  /** Tips that are not over. */
  underWay: readonly Tip[];
}

/** The works of a page, the page's own first: rows that open in their place, and one alone with all that it has. */
export const SeenWorks = ({ tab, seen, opened, busy, onInquire, onAct, onShow, ...changes }: Props) => {
  const { onDone, onCorrect, onUndo, onThank, underWay } = changes;
  const { works, corrections } = seen;
  const [all, setAll] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  // An effect comes after the frame.
  useEffect(() => setDrawn(true), []);
  const [search, setSearch] = useState('');
  const [known, setKnown] = useState<readonly (Known | null)[]>([]);
  const choice = useProjectChoice();
  const point = usePointing(tab);
  const ordered = useMemo(() => orderWorks(works), [works]);
  const names = useMemo(() => namesOf(ordered), [ordered]);
  const left = useMemo(() => inquiriesLeft(seen), [seen]);
  const found = useMemo(() => filterWorks(ordered, names, search), [ordered, names, search]);
  const shown = useMemo(() => (all ? found : found.slice(0, FIRST_SHOWN)), [all, found]);
  const pictures = useShown(tab, ordered);
  const refresh = useCallback(() => {
    // Not knowing what is kept is no reason to show nothing: keeping twice keeps once.
    return ask('work.find', { works: works.slice(0, FOUND_AT_MOST) }).then(setKnown, () => undefined);
  }, [works]);
  useEffect(() => {
    refresh();
  }, [refresh]);
  const knownOf = (work: Work): Known | null => known[works.indexOf(work)] ?? null;

  /** Its note and tags go with it, and come back with it. */
  const takeOut = async (id: string): Promise<string> => {
    const { deleted } = await ask('library.delete', { selection: { ids: [id] } });
    await refresh();
    const undo = async () => {
      await ask('library.restore', { deleted });
      await refresh();
    };
    onDone({ text: t('keep_undone'), undo });
    return '';
  };
  const keep = (work: Work) =>
    onAct(async () => {
      const before = knownOf(work);
      // A license that changed is no reason to take a work out: it is brought up to date, with what was said before.
      if (before?.id && !before.changed) return takeOut(before.id);
      const { project } = choice;
      await ask('work.keep', { work, thumbnail: await drawThumbnail(tab, work), project: project?.id ?? null });
      await refresh();
      return project ? t('keep_doneIn', project.name) : t('keep_done');
    });

  /** Saves a work, or brings its entry up to date with what its page says now; returns the entry's id. */
  const entryOf = async (work: Work): Promise<string> => {
    const thumbnail = knownOf(work)?.id ? null : await drawThumbnail(tab, work);
    const { id } = await ask('work.keep', { work, thumbnail, project: null });
    await refresh();
    return id;
  };

  const correctionsOf = (work: Work): Correction[] => {
    const said = testimonies(work).map(({ about }) => about);
    return corrections.filter(({ subject }) => said.includes(subject));
  };
  const bodyOf = (work: Work): WorkBodyProps => ({
    work,
    name: names.get(work.id) ?? '',
    known: knownOf(work),
    choice,
    corrections: correctionsOf(work),
    named: licensesOn(seen),
    subjects: subjectsFor(seen, work),
    onCorrect: (said) => onCorrect(work, said),
    onUndo,
    inquiries: inquiriesAbout(work, seen),
    busy,
    onInquire,
    onSaved: refresh,
    onKeep: () => keep(work),
    onKeepEvidence: () => onAct(async () => keepEvidence(await entryOf(work), { tab, at: placeOf(work) })),
    onArchive: () => onAct((meanwhile) => archive(() => entryOf(work), meanwhile)),
    onThank: () => onThank(work),
    isUnderWay: underWay.some((tip) => tip.work.about === work.address),
    onShow,
    onCopy: (use, format, project, way) =>
      onAct(async () => {
        const said = await copyCredit(work, use, format, project, way);
        await refresh();
        return said;
      }),
  });
  const isAlone = works.length === 1;
  return (
    <>
      {works.length > WITHOUT_FILTER && (
        <WorkFilter value={search} found={found.length} total={works.length} onChange={setSearch} />
      )}
      {found.length === 0 && <h2>{t('search_none')}</h2>}
      <SeveralOpen value={shown.filter(({ id }) => opened.isOpen(id)).length > 1}>
        {(isDrawn ? shown : shown.slice(0, DRAWN_FIRST)).map((work) => {
          const place = placeOf(work);
          return (
            <WorkCard
              key={work.id}
              work={work}
              name={names.get(work.id) ?? ''}
              picture={pictures.get(work.id)}
              isOpen={isAlone || opened.isOpen(work.id)}
              onToggle={isAlone ? undefined : () => opened.toggle(work.id)}
              onReveal={place ? () => onShow(place) : undefined}
              pointing={point(work)}
              bodyOf={bodyOf}
            />
          );
        })}
      </SeveralOpen>
      <InquiryButtons inquiries={left} busy={busy} onInquire={onInquire} />
      {shown.length < found.length && (
        <button type="button" onClick={() => setAll(true)}>
          {t('seen_all', found.length)}
        </button>
      )}
    </>
  );
};

import { useEffect, useRef, useState } from 'preact/hooks';
import type { UsedWork } from '../../src/library/project';
import { licensesInWords } from '../credit/license-names';
import { nameOf } from '../credit/work-name';
import { hashOf } from '../platform/route';
import { count, numberInWords, t } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Text } from '../ui/Text';
import { moved } from './moved';

interface Props {
  works: readonly UsedWork[];
  /** Called with the ids of all works in their new order. */
  onOrder: (ids: string[]) => void;
}

const titleOf = ({ entry }: UsedWork): string => nameOf(entry.work);

/** Under which number and where each work was used, each place once. */
const placesOf = ({ uses }: UsedWork): string[] => [
  ...new Set(
    uses.map(({ attribution: { number, where } }) =>
      [number, where && t('project_usedIn', where)].filter(Boolean).join(' · '),
    ),
  ),
];

/** The works of a project in the order of its credits, which a person changes by dragging, or with two buttons. */
export const ProjectWorks = ({ works, onOrder }: Props) => {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  /** The button that goes on having the focus after its work has moved. */
  const wanted = useRef<{ id: string; to: number; step: 1 | -1 } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const { id = '', to = 0, step = 1 } = wanted.current ?? {};
    // Until it has moved there, its buttons are as they were.
    if (wanted.current === null || works[to]?.entry.id !== id) return;
    wanted.current = null;
    const buttons = [...(list.current?.children[to]?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const own = buttons.find(({ dataset }) => dataset.by === `${step}`);
    // At either end one of them has nothing to do any more.
    (own?.disabled ? buttons.find(({ disabled }) => !disabled) : own)?.focus();
  }, [works]);
  const move = (from: number, to: number) => {
    const work = works[from];
    if (!work || from === to || to < 0 || to >= works.length) return;
    setSaid(t('project_moved', titleOf(work), numberInWords(to + 1), numberInWords(works.length)));
    onOrder(moved(works, from, to).map(({ entry }) => entry.id));
  };
  const by = (i: number, step: 1 | -1) => {
    wanted.current = { id: works[i]?.entry.id ?? '', to: i + step, step };
    move(i, i + step);
  };
  return (
    <section class="project-works">
      <h2>{t('project_works')}</h2>
      <ol ref={list}>
        {works.map((work, i) => {
          const title = titleOf(work);
          return (
            <li
              key={work.entry.id}
              draggable
              class={`project-work${over === i ? ' project-over' : ''}`}
              onDragStart={(event) => {
                event.dataTransfer?.setData('text/plain', title);
                setDragged(i);
              }}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                setOver(i);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged !== null) move(dragged, i);
                setDragged(null);
                setOver(null);
              }}
            >
              <span class="project-handle" aria-hidden="true" title={t('project_drag')}>
                ⠿
              </span>
              <span class="aside project-number">{numberInWords(i + 1)}</span>
              <div>
                <a href={hashOf('entry', [work.entry.id])}>
                  <Text>{title}</Text>
                </a>{' '}
                <span class="aside">
                  {licensesInWords(work.entry.work.licenses)}
                  {' · '}
                  {work.uses.length > 0 ? count(work.uses.length, 'credits') : t('project_unused')}
                </span>
                {placesOf(work)
                  .filter(Boolean)
                  .map((place) => (
                    <p class="aside" key={place}>
                      <Text>{place}</Text>
                    </p>
                  ))}
              </div>
              <span class="project-moves">
                <button
                  type="button"
                  data-by="-1"
                  disabled={i === 0}
                  aria-label={t('project_up', title)}
                  onClick={() => by(i, -1)}
                >
                  <Icon name="up" />
                </button>
                <button
                  type="button"
                  data-by="1"
                  disabled={i === works.length - 1}
                  aria-label={t('project_down', title)}
                  onClick={() => by(i, 1)}
                >
                  <Icon name="down" />
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <p class="unseen" role="status">
        {said}
      </p>
    </section>
  );
};

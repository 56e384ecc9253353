import type { Work } from '../../src/work/work';
import { DescribedBy } from '../ui/described';
import { cardId } from './card-id';
import type { PointingHandlers } from './use-pointing';
import { WorkBody, type WorkBodyProps } from './WorkBody';
import { WorkTop } from './WorkTop';

interface Props {
  work: Work;
  name: string;
  picture: string | undefined;
  /** Whether more than its row is shown. */
  isOpen: boolean;
  /** Absent where it is the page's only work, which is always open. */
  onToggle?: (() => void) | undefined;
  /** Scrolls the page to it; absent where it has no place there. */
  onReveal?: (() => void) | undefined;
  /** Marks it on the page while a person is at it. */
  pointing: PointingHandlers;
  /** What is shown of it once it is open. Nothing of that is worked out before. */
  bodyOf: (work: Work) => WorkBodyProps;
}

/** One work of a page: a row that says what it is, and below it what its license lets people do, and what to do with it. */
export const WorkCard = ({ work, name, picture, isOpen, onToggle, onReveal, pointing, bodyOf }: Props) => {
  const id = cardId(work);
  const nameId = `${id}-name`;
  return (
    <article class={isOpen ? 'work' : 'work work-closed'} id={id} tabIndex={-1} aria-labelledby={nameId} {...pointing}>
      <DescribedBy value={nameId}>
        <WorkTop
          work={work}
          name={name}
          nameId={nameId}
          picture={picture}
          isOpen={isOpen}
          onToggle={onToggle}
          onShow={onReveal}
        />
        {isOpen && <WorkBody {...bodyOf(work)} />}
      </DescribedBy>
    </article>
  );
};

import type { Work } from '../../src/work/work';
import { licensesInWords } from '../credit/license-names';
import { t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Text } from '../ui/Text';
import { Creators } from './Creators';
import { WorkPicture } from './WorkPicture';

interface Props {
  work: Work;
  name: string;
  /** The id of the element that bears the name. */
  nameId: string;
  picture: string | undefined;
  isOpen: boolean;
  /** Opens it in its place, or closes it; absent where it stands alone and is always open. */
  onToggle?: (() => void) | undefined;
  onShow?: (() => void) | undefined;
}

/** What a work is and who made it. Closed it is a row, and all of the row opens it; its first line stays where it is. */
export const WorkTop = ({ work, name, nameId, picture, isOpen, onToggle, onShow }: Props) => {
  const lineId = `${nameId}-line`;
  const kind = work.about === 'page' ? t('work_page') : wordFor('kind', work.kind);
  const creators = work.creators.map((creator) => creator.name).join(', ');
  return (
    <div class={onToggle ? 'work-top work-top-toggle' : 'work-top'}>
      <WorkPicture picture={picture} kind={work.kind} name={name} onShow={isOpen ? onShow : undefined} />
      <div class="work-what">
        <h2 class={isOpen ? undefined : 'work-cut'}>
          {onToggle ? (
            <button
              type="button"
              id={nameId}
              class="work-toggle"
              aria-expanded={isOpen}
              aria-describedby={isOpen ? undefined : lineId}
              onClick={onToggle}
            >
              <Text>{name}</Text>
            </button>
          ) : (
            <span id={nameId}>
              <Text>{name}</Text>
            </span>
          )}
        </h2>
        {isOpen ? (
          <>
            <Creators creators={work.creators} />
            <p class="kind">{kind}</p>
          </>
        ) : (
          <p id={lineId} class="work-line aside">
            <span class="work-maker">{creators ? <Text>{creators}</Text> : kind}</span>{' '}
            <span class="work-license">{licensesInWords(work.licenses)}</span>
          </p>
        )}
      </div>
      {onToggle && (
        <span class="work-arrow">
          <Icon name="more" />
        </span>
      )}
    </div>
  );
};

import type { WorkKind } from '../../src/work/work';
import { t } from '../platform/words';
import { KindIcon } from '../ui/KindIcon';

interface Props {
  /** A data: address, or undefined where the page's picture cannot be drawn. */
  picture: string | undefined;
  kind: WorkKind;
  /** The work's name, for the button. */
  name: string;
  /** Scrolls the page to the work; absent where it has no place, or the picture is no button. */
  onShow?: (() => void) | undefined;
}

/** A work as the page shows it, drawn small, or the sign of its kind. Where it has a place on the page, a press goes there. */
export const WorkPicture = ({ picture, kind, name, onShow }: Props) => {
  const drawn = picture ? <img src={picture} alt="" decoding="async" /> : <KindIcon kind={kind} />;
  if (!onShow)
    return (
      <span class="work-picture" aria-hidden="true">
        {drawn}
      </span>
    );
  return (
    <button
      type="button"
      class="work-picture work-picture-button"
      aria-label={t('work_show', name)}
      title={t('evidence_show')}
      onClick={onShow}
    >
      {drawn}
    </button>
  );
};

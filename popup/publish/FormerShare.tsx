import { useId } from 'preact/hooks';
import { useAnswer } from '../platform/use-answer';
import { day, t } from '../platform/words';

interface Props {
  /** The root of the share that is replaced, or ''. */
  chosen: string;
  onChoose: (root: string) => void;
}

/** Asks whether a new share takes the place of one of the person's own; nothing where they have none. */
export const FormerShare = ({ chosen, onChoose }: Props) => {
  const id = useId();
  const { value } = useAnswer('publish.list', null);
  const own = value?.filter(({ root, adopted }) => root !== null && !adopted) ?? [];
  if (own.length === 0) return null;
  return (
    <div class="field">
      <label for={id}>{t('share_supersedes')}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{t('share_supersedesNone')}</option>
        {own.map(({ root, draft, createdAt }) => (
          <option key={root} value={root ?? ''}>
            {draft.title || draft.fileName} · {day(createdAt)}
          </option>
        ))}
      </select>
    </div>
  );
};

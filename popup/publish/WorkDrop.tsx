import { useId, useRef } from 'preact/hooks';
import { FILES_AT_MOST } from '../../src/publish/work-files';
import { count, sizeInWords, t } from '../platform/words';
import { FieldError } from '../ui/FieldError';
import { Text } from '../ui/Text';
import { useDrop } from '../ui/use-drop';
import { dropped, filesOf, type Picked, readPicked } from './picked';

interface Props {
  picked: Picked | null;
  /** What is wrong with it; '' or absent where nothing is. */
  error?: string | undefined;
  onPick: (picked: Picked) => void;
  onProblem: (error: unknown) => void;
}

/** Takes a file, several or a folder, from a dialog or dropped here. */
export const WorkDrop = ({ picked, error = '', onPick, onProblem }: Props) => {
  const id = useId();
  const folder = useRef<HTMLInputElement | null>(null);
  const take = (chosen: { path: string; file: File }[]) => {
    const read = readPicked(chosen);
    if (read) onPick(read);
  };
  const drop = useDrop((transfer) => void dropped(transfer, FILES_AT_MOST).then(take, onProblem));
  return (
    <div>
      <label {...drop}>
        <span>{t('share_drop')}</span>
        <input
          type="file"
          multiple
          aria-describedby={error ? id : undefined}
          aria-invalid={error ? 'true' : undefined}
          onChange={({ currentTarget }) => currentTarget.files && take(filesOf(currentTarget.files))}
        />
        {picked && (
          <strong>
            <Text>{picked.name || t('share_severalFiles')}</Text>
            {picked.isFolder && ` · ${count(picked.files.length, 'share_files')}`} · {sizeInWords(picked.size)}
          </strong>
        )}
      </label>
      <FieldError id={id} text={error} />
      <button type="button" class="quiet" onClick={() => folder.current?.click()}>
        {t('share_chooseFolder')}
      </button>
      <input
        ref={(field) => {
          folder.current = field;
          if (field) field.webkitdirectory = true;
        }}
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => currentTarget.files && take(filesOf(currentTarget.files))}
      />
      {picked && picked.hidden > 0 && <p class="aside">{count(picked.hidden, 'share_hidden')}</p>}
    </div>
  );
};

import { useId } from 'preact/hooks';
import { sizeInWords } from '../platform/words';
import { FieldError } from './FieldError';
import { Text } from './Text';
import { useDrop } from './use-drop';

interface Props {
  label: string;
  /** The file that was taken, where it is shown. */
  file?: File | null;
  disabled?: boolean;
  /** What is wrong with it; '' or absent where nothing is. */
  error?: string | undefined;
  onPick: (file: File) => void;
}

/** Takes a file from a dialog, or dropped on it. */
export const FileDrop = ({ label, file = null, disabled = false, error = '', onPick }: Props) => {
  const take = (files: FileList | null | undefined) => {
    const first = files?.[0];
    if (first && !disabled) onPick(first);
  };
  const id = useId();
  const drop = useDrop(({ files }) => take(files));
  return (
    <>
      <label {...drop}>
        <span>{label}</span>
        <input
          type="file"
          disabled={disabled}
          aria-describedby={error ? id : undefined}
          aria-invalid={error ? 'true' : undefined}
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file may be taken once more.
            event.currentTarget.value = '';
          }}
        />
        {file && (
          <strong>
            <Text>{file.name}</Text> · {sizeInWords(file.size)}
          </strong>
        )}
      </label>
      <FieldError id={id} text={error} />
    </>
  );
};

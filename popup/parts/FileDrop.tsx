import { useState } from 'preact/hooks';
import { sizeInWords, word } from '../words';
import { Text } from './Text';

/** Takes a file from a dialog, or dropped on it. */
export const FileDrop = ({ file, onPick }: { file: File | null; onPick: (file: File) => void }) => {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const first = files?.[0];
    if (first) onPick(first);
  };
  return (
    <label
      class={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{word('share_drop')}</span>
      <input type="file" onChange={(event) => take(event.currentTarget.files)} />
      {file && (
        <strong>
          <Text>{file.name}</Text> · {sizeInWords(file.size)}
        </strong>
      )}
    </label>
  );
};

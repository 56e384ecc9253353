import { useId, useState } from 'preact/hooks';
import { t } from '../platform/words';
import type { Picked } from './picked';

interface Props {
  onWrite: (written: Picked) => void;
}

/** Takes a text that a person wrote, here or on a page, as a file of plain text. */
export const WriteText = ({ onWrite }: Props) => {
  const id = useId();
  const [text, setText] = useState('');
  const use = () => {
    const file = new File([text], 'text.txt', { type: 'text/plain' });
    onWrite({ name: file.name, isFolder: false, files: [{ path: file.name, file }], size: file.size, hidden: 0 });
  };
  return (
    <details class="why">
      <summary>{t('share_text')}</summary>
      <div class="field">
        <label for={id}>{t('share_textLabel')}</label>
        <textarea id={id} rows={8} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        <button type="button" disabled={text.trim() === ''} onClick={use}>
          {t('share_textUse')}
        </button>
      </div>
    </details>
  );
};

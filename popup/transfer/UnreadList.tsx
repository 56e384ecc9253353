import type { Unread } from '../../src/message/job';
import { count, t, wordFor } from '../platform/words';
import { Text } from '../ui/Text';

interface Props {
  unread: readonly Unread[];
  /** How many there were in all. */
  amount: number;
  onSave: () => void;
}

const FIRST_SHOWN = 50;

/** What of a file was not understood, line by line. */
export const UnreadList = ({ unread, amount, onSave }: Props) =>
  amount === 0 ? null : (
    <details class="unread">
      <summary>{count(amount, 'unread')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('unread_line')}</th>
            <th scope="col">{t('unread_why')}</th>
            <th scope="col">{t('unread_words')}</th>
          </tr>
        </thead>
        <tbody>
          {unread.slice(0, FIRST_SHOWN).map(({ line, reason, words }, i) => (
            <tr key={`${i} ${line}`}>
              <td>{line}</td>
              <td>{wordFor('unread', reason)}</td>
              <td>
                <Text>{words}</Text>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={onSave}>
        {t('unread_save')}
      </button>
    </details>
  );

import type { Conflict } from '../../src/message/job';
import { hashOf } from '../platform/route';
import { count, t, wordFor } from '../platform/words';
import { Text } from '../ui/Text';

/** What each side says of the entries that are different here and in a file, so that a person can choose. */
export const ConflictList = ({ conflicts, amount }: { conflicts: readonly Conflict[]; amount: number }) =>
  conflicts.length === 0 ? null : (
    <details class="unread">
      <summary>{t('conflict_show')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('conflict_entry')}</th>
            <th scope="col">{t('conflict_what')}</th>
            <th scope="col">{t('conflict_mine')}</th>
            <th scope="col">{t('conflict_theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ id, title, what, mine, theirs }, i) => (
            <tr key={`${i} ${id}`}>
              <td>
                <a href={hashOf('entry', [id])} target="_blank" rel="noreferrer">
                  <Text>{title || t('work_untitled')}</Text>
                </a>
              </td>
              <td>{wordFor('differs', what)}</td>
              <td>
                <Text>{mine}</Text>
              </td>
              <td>
                <Text>{theirs}</Text>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {amount > conflicts.length && <p class="aside">{count(conflicts.length, 'conflict_first')}</p>}
    </details>
  );

import type { Entry } from '../../src/library/entry';
import type { Combination } from '../../src/license/combine/combine';
import { LicenseName } from '../credit/LicenseName';
import { nameOf } from '../credit/work-name';
import { hashOf } from '../platform/route';
import { count, t } from '../platform/words';
import { Text } from '../ui/Text';

/** A saved work, or one that was credited and not saved. */
export type CombinedWork = Pick<Entry, 'id' | 'work'>;

/** Works that are listed: the verdict is about all of them. */
const AT_MOST = 200;

/** Which works are meant, and under which of their licenses each is taken. */
export const CombineWorks = ({ works, combination }: { works: readonly CombinedWork[]; combination: Combination }) => (
  <table class="combined">
    <thead>
      <tr>
        <th scope="col">{t('combine_work')}</th>
        <th scope="col">{t('combine_taken')}</th>
      </tr>
    </thead>
    <tbody>
      {works.slice(0, AT_MOST).map(({ id, work }) => {
        const license = combination.taken[id];
        return (
          <tr key={id}>
            <td>
              <a href={hashOf('entry', [id])}>
                <Text>{nameOf(work)}</Text>
              </a>
            </td>
            <td>
              {license && <LicenseName license={license} />}
              {work.licenses.length > 1 && (
                <span class="aside"> {count(work.licenses.length - 1, 'combine_others')}</span>
              )}
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

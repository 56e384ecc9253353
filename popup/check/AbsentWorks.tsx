import type { Checked } from '../../src/check/checked';
import { nameOf } from '../credit/work-name';
import { hashOf } from '../platform/route';
import { t } from '../platform/words';
import { Text } from '../ui/Text';

/** Works of the project of which nothing was found in its document: they were left out, or are there as another file. */
export const AbsentWorks = ({ absent }: Pick<Checked, 'absent'>) =>
  absent.length === 0 ? null : (
    <section class="check-group" aria-label={t('check_absent')}>
      <h2>{t('check_absent')}</h2>
      <p class="aside">{t('check_absentMeaning')}</p>
      <ul class="bullets">
        {absent.map(({ id, work }) => (
          <li key={id}>
            <a href={hashOf('entry', [id])}>
              <Text>{nameOf(work)}</Text>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );

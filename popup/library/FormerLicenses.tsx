import type { KeptWork } from '../../src/library/entry';
import { fromId } from '../../src/license/from-id';
import { Evidence } from '../credit/Evidence';
import { day, t } from '../platform/words';
import { Icon } from '../ui/Icon';

const namesOf = (ids: readonly string[]): string => ids.map((id) => fromId(id)?.name ?? id).join(' / ');

/** That the page of a kept work says something else now, with the words that it said before: the older license may still hold. */
export const FormerLicenses = ({ entry: { former, work } }: { entry: KeptWork }) =>
  former.length === 0 ? null : (
    <div class="warning">
      <Icon name="warning" />
      <div class="former">
        <p>{t('former_lead', namesOf(work.licenses.map(({ id }) => id)))}</p>
        {former.map((each) => (
          <details key={each.digest}>
            <summary>{t('former_said', day(each.from), day(each.until), namesOf(each.licenses))}</summary>
            <Evidence signals={each.evidence} />
            <p class="aside">
              {t('entry_digest')} <code>{each.digest}</code>
            </p>
          </details>
        ))}
        <p>{t('former_holds')}</p>
      </div>
    </div>
  );

import type { KeptWork } from '../../src/library/entry';
import { Evidence } from '../credit/Evidence';
import { licenseIdsInWords, licensesInWords } from '../credit/license-names';
import { day, t } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';

/** That the page of a kept work says something else now, with the words that it said before: the older license may still hold. */
export const FormerLicenses = ({ entry: { former, work } }: { entry: KeptWork }) =>
  former.length === 0 ? null : (
    <div class="warning">
      <Icon name="warning" />
      <div class="former">
        <p>{t('former_lead', licensesInWords(work.licenses))}</p>
        {former.map((each) => (
          <details key={each.digest}>
            <summary>{t('former_said', day(each.from), day(each.until), licenseIdsInWords(each.licenses))}</summary>
            <Evidence signals={each.evidence} />
            <p class="aside">
              <Sentence id="entry_digest" parts={[<code key="digest">{each.digest}</code>]} />
            </p>
          </details>
        ))}
        <p>{t('former_holds')}</p>
      </div>
    </div>
  );

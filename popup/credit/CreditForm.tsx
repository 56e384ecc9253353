import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { CreditFormat } from '../../src/attribution/attribution';
import { compose } from '../../src/attribution/compose';
import { languageOf } from '../../src/attribution/language/language';
import { findSafe, offersOf } from '../../src/attribution/safe-license';
import { plainUse, type Use } from '../../src/attribution/use';
import type { Work } from '../../src/work/work';
import { t } from '../platform/words';
import { useDescribed } from '../ui/described';
import { CreditButtons } from './CreditButtons';
import type { Way } from './copy-credit';
import { hasFile } from './file-of';
import { LicenseName } from './LicenseName';
import { LicenseTerms } from './LicenseTerms';
import { lastFormat, rememberChoice } from './last-choice';
import { MissingNotes } from './MissingNotes';
import { PastedCredit } from './PastedCredit';
import { ProjectField } from './ProjectField';
import { SaveWithCredit } from './SaveWithCredit';
import { UseForm } from './UseForm';
import type { ProjectChoice } from './use-project-choice';
import { useWords } from './use-words';

interface Props {
  work: Work;
  onCopy: (use: Use, format: CreditFormat, project: string | null, way?: Way) => void;
  /** The project that the credit is for. */
  choice: ProjectChoice;
  /** Whether the credit is shown as it will paste before anything is said of the use. */
  preview?: boolean;
  /** The use that it starts with. */
  used?: Use | null;
  /** Called when the work's file was saved with its credit. */
  onSaved?: () => void;
  /** What stands beside the copy button. */
  children?: ComponentChildren;
}

/**
 * The license of a work with its terms, and the credit to copy for a use of it. Where the page contradicts itself the
 * license that is safe is chosen already; where none is, nothing is, and nothing can be copied before a person chooses.
 */
export const CreditForm = ({ work, onCopy, choice, preview = true, used = null, ...more }: Props) => {
  const { onSaved = () => undefined, children } = more;
  const [chosen, setChosen] = useState(used?.license.id);
  const [said, setSaid] = useState<Partial<Use>>(used ? { ...used, language: languageOf(used) } : {});
  const project = choice.project?.id ?? null;
  const [format, setFormat] = useState<CreditFormat>('rich');
  useEffect(() => {
    lastFormat().then(setFormat);
  }, []);
  const [isOpen, setOpen] = useState(false);
  const described = useDescribed();
  const id = useId();
  const offers = offersOf(work);
  const license = offers.find((each) => each.id === chosen) ?? findSafe(work);
  const { language, words } = useWords(preview || isOpen, said.language ?? choice.project?.language);
  const use: Use | null = license && { ...plainUse(license), ...said, license, ...(language && { language }) };
  const attribution = use && compose(work, use);
  return (
    <>
      {offers.length > 1 || !license ? (
        <p class="field field-inline">
          <label for={`${id}-license`}>{t('license_choose')}</label>
          <select
            id={`${id}-license`}
            aria-describedby={described}
            value={license?.id ?? ''}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {!license && <option value="">{t('license_none')}</option>}
            {offers.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </p>
      ) : (
        <p class="license">
          <LicenseName license={license} />
        </p>
      )}
      {license && <LicenseTerms license={license} />}
      {(preview || isOpen) && attribution && (
        <PastedCredit
          attribution={attribution}
          format={format}
          words={words}
          onDragged={() => use && onCopy(use, format, project, 'drag')}
        />
      )}
      <div class="actions work-actions">
        <CreditButtons
          format={format}
          onCopy={
            use &&
            ((chosen, way) => {
              if (way === 'share') return onCopy(use, chosen, project, way);
              setFormat(chosen);
              if (chosen !== format) rememberChoice({ creditFormat: chosen });
              onCopy(use, chosen, project);
            })
          }
        />
        {children}
      </div>
      <ProjectField {...choice} />
      <MissingNotes missing={attribution?.missing ?? []} />
      {hasFile(work) && <SaveWithCredit work={work} use={use} project={project} onSaved={onSaved} />}
      {use && (
        <details class="changes" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary aria-describedby={described}>{t('use_summary')}</summary>
          {isOpen && (
            <UseForm
              use={use}
              onChange={(given) => setSaid({ ...given, ...(said.language && { language: said.language }) })}
              onLanguage={(chosen) => {
                setSaid({ ...said, language: chosen });
                rememberChoice({ creditLanguage: chosen });
              }}
            />
          )}
        </details>
      )}
    </>
  );
};

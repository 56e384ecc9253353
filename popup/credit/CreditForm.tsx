import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CreditFormat } from '../../src/attribution/attribution';
import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { languageOf } from '../../src/attribution/language/language';
import { findSafe, offersOf } from '../../src/attribution/safe-license';
import { plainUse, type Use } from '../../src/attribution/use';
import type { Project } from '../../src/library/project';
import type { Work } from '../../src/work/work';
import { t } from '../platform/words';
import { CreditButtons } from './CreditButtons';
import { CreditPreview } from './CreditPreview';
import { rememberLanguage } from './credit-language';
import { LicenseName } from './LicenseName';
import { LicenseTerms } from './LicenseTerms';
import { MissingNotes } from './MissingNotes';
import { UseForm } from './UseForm';
import { useWords } from './use-words';

interface Props {
  work: Work;
  onCopy: (use: Use, format: CreditFormat, project: string | null) => void;
  /** Called when a person says more of a use, and projects are wanted. */
  onOpen: () => void;
  /** Null while they are not known. */
  projects: readonly Project[] | null;
  /** Shows how the credit will read. */
  preview?: boolean;
  /** The use that it starts with. */
  used?: Use | null;
  /** What stands beside the copy button. */
  children?: ComponentChildren;
}

/**
 * The license of a work with its terms, and the credit to copy for a use of it. Where the page contradicts itself the
 * license that is safe is chosen already; where none is, nothing is, and nothing can be copied before a person chooses.
 */
export const CreditForm = ({ work, onCopy, onOpen, projects, preview = false, used = null, children }: Props) => {
  const [chosen, setChosen] = useState(used?.license.id);
  const [said, setSaid] = useState<Partial<Use>>(used ? { ...used, language: languageOf(used) } : {});
  const [project, setProject] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const offers = offersOf(work);
  const license = offers.find((each) => each.id === chosen) ?? findSafe(work);
  const remembered = projects?.find((each) => each.id === project)?.language;
  const { language, words } = useWords(preview || isOpen, said.language ?? remembered);
  const use: Use | null = license && { ...plainUse(license), ...said, license, ...(language && { language }) };
  const attribution = use && compose(work, use);
  return (
    <>
      {offers.length > 1 || !license ? (
        <p class="field field-inline">
          <label for={`${id}-license`}>{t('license_choose')}</label>
          <select
            id={`${id}-license`}
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
      <MissingNotes missing={attribution?.missing ?? []} />
      {attribution && words && <CreditPreview text={writeCredit(attribution, 'plain', words)} lang={words.language} />}
      <div class="actions work-actions">
        <CreditButtons onCopy={use && ((format) => onCopy(use, format, project))} />
        {children}
      </div>
      {use && (
        <details
          class="changes"
          onToggle={(event) => {
            setOpen(event.currentTarget.open);
            if (event.currentTarget.open) onOpen();
          }}
        >
          <summary>{t('use_summary')}</summary>
          {isOpen && (
            <UseForm
              use={use}
              project={project}
              projects={projects}
              onChange={(given) => setSaid({ ...given, ...(said.language && { language: said.language }) })}
              onLanguage={(chosen) => {
                setSaid({ ...said, language: chosen });
                // It is only what the next credit begins with.
                rememberLanguage(chosen).catch(() => undefined);
              }}
              onProject={setProject}
            />
          )}
        </details>
      )}
    </>
  );
};

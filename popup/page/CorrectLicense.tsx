import { useId } from 'preact/hooks';
import { type Choices, hasPorts, inPort, listChoices } from '../../src/correction/choices';
import { fromId } from '../../src/license/from-id';
import type { License } from '../../src/license/license';
import { PORTS } from '../../src/license/units';
import { t } from '../platform/words';
import { FieldError } from '../ui/FieldError';

interface Props {
  label: string;
  chosen: License | null;
  /** The licenses that the page names, offered first. */
  named: readonly License[];
  onChoose: (license: License | null) => void;
  /** False where a form may be sent without it. */
  required?: boolean;
  /** What is wrong with it; '' or absent where nothing is. */
  error?: string | undefined;
}

const Options = ({ label, licenses }: { label: string; licenses: readonly License[] }) => (
  <optgroup label={label}>
    {licenses.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </optgroup>
);

const headingOf = ({ version }: Choices): string => {
  if (version === 'public-domain') return t('correct_groupPublicDomain');
  return version === 'none' ? t('correct_groupNoVersion') : t('correct_groupVersion', version);
};

/** Any license, found by typing its name; and for one that countries have versions of, which country's. */
export const CorrectLicense = ({ label, chosen, named, onChoose, required = true, error = '' }: Props) => {
  const id = useId();
  const isNamed = named.some((license) => license.id === chosen?.id);
  const listed = chosen && (isNamed ? chosen : inPort(chosen, null));
  const others = listChoices().map((choices) => ({
    ...choices,
    licenses: choices.licenses.filter((license) => !named.some((each) => each.id === license.id)),
  }));
  return (
    <>
      <div class="field correct-field">
        <label for={`${id}-license`}>{label}</label>
        <select
          id={`${id}-license`}
          required={required}
          aria-describedby={error ? `${id}-error` : undefined}
          aria-invalid={error ? 'true' : undefined}
          value={listed?.id ?? ''}
          onChange={(event) => onChoose(fromId(event.currentTarget.value))}
        >
          <option value="">{t('license_none')}</option>
          {named.length > 0 && <Options label={t('correct_groupNamed')} licenses={named} />}
          {others.map((choices) => (
            <Options key={choices.version} label={headingOf(choices)} licenses={choices.licenses} />
          ))}
        </select>
        <FieldError id={`${id}-error`} text={error} />
      </div>
      {chosen && !isNamed && hasPorts(chosen) && (
        <div class="field correct-field">
          <label for={`${id}-port`}>{t('correct_port')}</label>
          <select
            id={`${id}-port`}
            value={chosen.port ?? ''}
            onChange={(event) => onChoose(inPort(chosen, event.currentTarget.value || null))}
          >
            <option value="">{t('correct_portNone')}</option>
            {Object.entries(PORTS).map(([port, name]) => (
              <option key={port} value={port}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
};

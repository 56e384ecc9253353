import { useId } from 'preact/hooks';
import { type Concern, concernsOf } from '../../src/attribution/concern';
import { LANGUAGES, type Language, languageOf } from '../../src/attribution/language/language';
import { MANNERS, MEDIA, NUMBER_LENGTH, type Use } from '../../src/attribution/use';
import { listInWords, t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Radios } from '../ui/Radios';
import { nameOfLanguage } from './credit-language';
import { RulesList } from './RulesList';

/** What stands against the use, or goes with it, with the clause that says so. */
const Concerns = ({ concerns }: { concerns: readonly Concern[] }) =>
  concerns.map(({ code, clause, carry }) => (
    <div class="warning" role="status" key={code}>
      <Icon name="warning" />
      <p>
        {carry.length > 0
          ? t('two_sentences', wordFor('concern', code), t('concern_carry', listInWords(carry, 'any')))
          : wordFor('concern', code)}
        {clause && <span class="clause"> {clause}</span>}
      </p>
    </div>
  ));

interface TextProps {
  label: string;
  example?: string;
  value: string | null;
  /** UTF-16 units. */
  most?: number;
  onChange: (value: string | null) => void;
}

const Line = ({ label, example = '', value, most = 1000, onChange }: TextProps) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={most}
        dir="auto"
        placeholder={example}
        value={value ?? ''}
        onInput={(event) => onChange(event.currentTarget.value || null)}
      />
    </div>
  );
};

const MONEY = ['yes', 'no', 'unsaid'] as const;
const moneyOf = (commercial: boolean | null): (typeof MONEY)[number] =>
  commercial === null ? 'unsaid' : commercial ? 'yes' : 'no';

interface Props {
  use: Use;
  onChange: (use: Use) => void;
  onLanguage: (language: Language) => void;
}

/** How a work is used: what its credit says hangs on that. */
export const UseForm = ({ use, onChange, onLanguage }: Props) => {
  const id = useId();
  // What is not chosen here stays open: the language may be the project's.
  const { language: _, ...said } = use;
  const setNumber = (number: string | null) => {
    const { number: __, ...others } = said;
    onChange({ ...others, ...(number && { number }) });
  };
  const set = (given: Partial<Use>) => onChange({ ...said, ...given });
  return (
    <div class="use">
      <Radios
        legend={t('use_manner')}
        values={MANNERS}
        value={use.manner}
        label={(manner) => wordFor('manner', manner)}
        onChange={(manner) => set({ manner })}
      />
      {use.manner !== 'collection' && (
        <Line
          label={t('changes_label')}
          example={t('changes_example')}
          value={use.changes}
          onChange={(changes) => set({ changes })}
        />
      )}
      <Radios
        legend={t('use_money')}
        values={MONEY}
        value={moneyOf(use.commercial)}
        label={(answer) => wordFor('money', answer)}
        onChange={(answer) => set({ commercial: answer === 'unsaid' ? null : answer === 'yes' })}
      />
      <Concerns concerns={concernsOf(use)} />
      <Radios
        legend={t('use_medium')}
        values={MEDIA}
        value={use.medium}
        label={(medium) => wordFor('medium', medium)}
        onChange={(medium) => set({ medium })}
      />
      <Line
        label={t('use_where')}
        example={t('use_whereExample')}
        value={use.where}
        onChange={(where) => set({ where })}
      />
      <Line
        label={t('use_number')}
        example={t('use_numberExample')}
        value={use.number ?? null}
        most={NUMBER_LENGTH}
        onChange={setNumber}
      />
      <div class="field">
        <label for={`${id}-language`}>{t('use_language')}</label>
        <select
          id={`${id}-language`}
          value={languageOf(use)}
          onChange={(event) => onLanguage(event.currentTarget.value as Language)}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {nameOfLanguage(each)}
            </option>
          ))}
        </select>
      </div>
      <RulesList license={use.license} />
    </div>
  );
};

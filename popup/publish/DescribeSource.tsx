import { useState } from 'preact/hooks';
import type { License } from '../../src/license/license';
import { CorrectLicense } from '../page/CorrectLicense';
import { t } from '../platform/words';
import { TextField } from '../ui/TextField';

/** What a person says of a source. */
export interface Described {
  title: string;
  creator: string;
  /** null where none is chosen yet. */
  license: License | null;
}

interface Props {
  busy: boolean;
  /** What is wrong with what was written. */
  faults: { title?: string; license?: string };
  /** The person has begun to put it right. */
  onWrite: () => void;
  onTake: (described: Described) => void;
}

/** Asks a person what a page of the web is: it is not asked itself. */
export const DescribeSource = ({ busy, faults, onWrite, onTake }: Props) => {
  const [title, setTitle] = useState('');
  const [creator, setCreator] = useState('');
  const [license, setLicense] = useState<License | null>(null);
  return (
    <>
      <p class="aside">{t('source_describeMeaning')}</p>
      <TextField
        label={t('source_name')}
        most={1000}
        error={faults.title}
        value={title}
        onChange={(text) => {
          onWrite();
          setTitle(text);
        }}
      />
      <TextField
        label={t('source_creator')}
        note={t('share_creatorMeaning')}
        most={1000}
        value={creator}
        onChange={setCreator}
      />
      <CorrectLicense
        label={t('source_license')}
        chosen={license}
        named={[]}
        error={faults.license}
        onChoose={(chosen) => {
          onWrite();
          setLicense(chosen);
        }}
        required={false}
      />
      <button type="button" disabled={busy} onClick={() => onTake({ title, creator, license })}>
        {t('source_take')}
      </button>
    </>
  );
};

import { useState } from 'preact/hooks';
import type { License } from '../../src/license/license';
import { CorrectLicense } from '../page/CorrectLicense';
import { word } from '../platform/words';
import { TextField } from '../ui/TextField';

/** What a person says of a source. */
export interface Described {
  title: string;
  creator: string;
  license: License;
}

interface Props {
  busy: boolean;
  /** Called with null where the title or the license is not there. */
  onTake: (described: Described | null) => void;
}

/** Asks a person what a page of the web is: it is not asked itself. */
export const DescribeSource = ({ busy, onTake }: Props) => {
  const [title, setTitle] = useState('');
  const [creator, setCreator] = useState('');
  const [license, setLicense] = useState<License | null>(null);
  return (
    <>
      <p class="aside">{word('source_describeMeaning')}</p>
      <TextField label={word('source_name')} most={1000} value={title} onChange={setTitle} />
      <TextField
        label={word('source_creator')}
        note={word('share_creatorMeaning')}
        most={1000}
        value={creator}
        onChange={setCreator}
      />
      <CorrectLicense
        label={word('source_license')}
        chosen={license}
        named={[]}
        onChoose={setLicense}
        required={false}
      />
      <button
        type="button"
        disabled={busy}
        onClick={() => onTake(title.trim() && license ? { title, creator, license } : null)}
      >
        {word('source_take')}
      </button>
    </>
  );
};

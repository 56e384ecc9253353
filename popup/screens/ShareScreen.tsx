import { useEffect, useState } from 'preact/hooks';
import type { KeptWork } from '../../src/export/entry';
import type { License } from '../../src/license/license';
import type { Share } from '../../src/publish/share';
import { ask } from '../ask';
import { explain, explainFile } from '../explain';
import { put, remove } from '../hand-over';
import { LICENSES } from '../licenses';
import { Clashes } from '../parts/Clashes';
import { FileDrop } from '../parts/FileDrop';
import { LicenseChoice } from '../parts/LicenseChoice';
import { TextField } from '../parts/TextField';
import { word } from '../words';
import { ShareList } from './ShareList';
import { SourceChoice } from './SourceChoice';

/** Most works are shared under it; whoever wants another chooses it. */
const USUAL = LICENSES.find(({ id }) => id === 'CC-BY-4.0') ?? (LICENSES[0] as License);

const titleFrom = (fileName: string): string => fileName.replace(/\.[^.]+$/, '').replace(/[_-]+/g, ' ');

/** Gives a file to everyone: its license, title, creator, and what it is made from. */
export const ShareScreen = () => {
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState('');
  const [creator, setCreator] = useState('');
  const [language, setLanguage] = useState('');
  const [changes, setChanges] = useState('');
  const [license, setLicense] = useState(USUAL);
  const [sources, setSources] = useState<readonly KeptWork[]>([]);
  const [shared, setShared] = useState<Share | null>(null);
  const [busy, setBusy] = useState(false);
  const [status, setStatus] = useState('');
  useEffect(() => {
    ask('settings.read', null).then(
      (settings) => setCreator((written) => written || settings.creator),
      (error) => setStatus(explain(error)),
    );
  }, []);

  const pick = (picked: File) => {
    setFile(picked);
    setTitle(titleFrom(picked.name));
  };
  const share = async (picked: File) => {
    const key = await put(picked);
    try {
      const { name, type, size } = picked;
      const draft = { fileName: name, mediaType: type, size, title, creator, license: license.id, language, changes };
      setShared(await ask('share.start', { file: key, draft: { ...draft, sources: sources.map(({ id }) => id) } }));
    } catch (error) {
      await remove(key);
      throw error;
    }
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!file) return setStatus(word('share_chooseFile'));
    setBusy(true);
    setStatus(word('share_hashing'));
    try {
      await share(file);
      setStatus('');
    } catch (error) {
      setStatus(explainFile(error));
    }
    setBusy(false);
  };

  if (shared) {
    return (
      <>
        <h1>{word('share_done')}</h1>
        <ShareList only={shared.id} />
        <button type="button" onClick={() => setShared(null)}>
          {word('share_another')}
        </button>
      </>
    );
  }
  return (
    <>
      <h1>{word('nav_share')}</h1>
      <p class="lead">{word('share_meaning')}</p>
      <form onSubmit={submit}>
        <FileDrop label={word('share_drop')} file={file} onPick={pick} />
        <TextField label={word('share_title')} value={title} onChange={setTitle} required />
        <TextField
          label={word('share_creator')}
          note={word('share_creatorMeaning')}
          value={creator}
          onChange={setCreator}
          autocomplete="name"
        />
        <TextField
          label={word('share_language')}
          note={word('share_languageMeaning')}
          value={language}
          onChange={setLanguage}
        />
        <LicenseChoice chosen={license} onChoose={setLicense} />
        <SourceChoice chosen={sources} onChange={setSources} />
        {sources.length > 0 && (
          <TextField label={word('share_changes')} most={1000} value={changes} onChange={setChanges} />
        )}
        <Clashes chosen={license} sources={sources} />
        <button type="submit" class="primary" disabled={busy}>
          {word('share_submit')}
        </button>
        <p class="said" role="status">
          {status}
        </p>
      </form>
    </>
  );
};

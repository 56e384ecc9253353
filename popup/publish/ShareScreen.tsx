import { useEffect, useState } from 'preact/hooks';
import type { KeptWork } from '../../src/library/entry';
import type { License } from '../../src/license/license';
import type { Share } from '../../src/publish/share';
import { ask } from '../platform/ask';
import { put, remove } from '../platform/hand-over';
import { type Told, tell } from '../platform/told';
import { t } from '../platform/words';
import { Text } from '../ui/Text';
import { TextField } from '../ui/TextField';
import { ToldNote } from '../ui/ToldNote';
import { useFaults } from '../ui/use-faults';
import { Clashes } from './Clashes';
import { FormerShare } from './FormerShare';
import { LicenseChoice } from './LicenseChoice';
import { LICENSES } from './licenses';
import { PrivateNote } from './PrivateNote';
import type { Picked } from './picked';
import { StillPrivateError, withoutPrivate } from './private-files';
import { ShareList } from './ShareList';
import { SourceChoice } from './SourceChoice';
import { useGiven } from './use-given';
import { usePrivate } from './use-private';
import { WorkDrop } from './WorkDrop';
import { WriteText } from './WriteText';

/** Most works are shared under it; whoever wants another chooses it. */
const USUAL = LICENSES.find(({ id }) => id === 'CC-BY-4.0') ?? (LICENSES[0] as License);

const titleFrom = (fileName: string): string => fileName.replace(/\.[^.]+$/, '').replace(/[_-]+/g, ' ');

/**
 * Gives a file to everyone: its license, title, creator, and what it is made from. `path` may name what was chosen on a page: the key that
 * it was handed over under, and the page's address.
 */
export const ShareScreen = ({ path: [given, from] = [] }: { path?: readonly string[] }) => {
  const [picked, setPicked] = useState<Picked | null>(null);
  const [title, setTitle] = useState('');
  const [creator, setCreator] = useState('');
  const [language, setLanguage] = useState('');
  const [changes, setChanges] = useState('');
  const [payAddresses, setPayAddresses] = useState<string[]>([]);
  const [license, setLicense] = useState(USUAL);
  const [supersedes, setSupersedes] = useState('');
  const [sources, setSources] = useState<readonly KeptWork[]>([]);
  const [shared, setShared] = useState<Share | null>(null);
  const [busy, setBusy] = useState(false);
  const [status, setStatus] = useState('');
  const [failure, setFailure] = useState<Told | null>(null);
  const [gone, setGone] = useState('');
  const { faults, form, refuse, forgive } = useFaults<'file'>();
  const { found, settled } = usePrivate(picked);
  useEffect(() => {
    ask('settings.read', null).then(
      (settings) => {
        setCreator((written) => written || settings.creator);
        setPayAddresses(settings.payAddresses ?? []);
      },
      (error) => setFailure(tell(error)),
    );
  }, []);

  const pick = (chosen: Picked) => {
    forgive();
    setPicked(chosen);
    // What a person wrote stays; what came from another file's name goes with that.
    const named = titleFrom(picked?.name ?? '');
    setTitle((written) => (written === '' || written === named ? titleFrom(chosen.name) : written));
  };
  useGiven(given, pick, setGone);
  const share = async ({ name, isFolder, size, files }: Picked) => {
    // Several files are one behind the other: the browser copies them as it copies one.
    const [first] = files;
    const key = await put(isFolder || !first ? new Blob(files.map(({ file }) => file)) : first.file);
    try {
      const facts = { fileName: name, mediaType: isFolder ? '' : (first?.file.type ?? ''), size };
      const told = {
        ...{ title, creator, license: license.id, language, changes },
        ...{ sources: sources.map(({ id }) => id), payAddresses, ...(supersedes && { supersedes }) },
      };
      const input = isFolder
        ? {
            draft: { ...facts, ...told, fileCount: files.length },
            files: files.map(({ path, file }) => ({ path, size: file.size })),
          }
        : { draft: { ...facts, ...told } };
      setShared(await ask('publish.start', { file: key, ...input }));
      // What was chosen on a page was copied here.
      if (given !== undefined) await remove(given);
    } catch (error) {
      await remove(key);
      throw error;
    }
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    refuse({ file: picked ? '' : t('share_chooseFile') });
    if (!picked) return;
    const isStripped = event.submitter?.getAttribute('name') === 'strip';
    setBusy(true);
    setFailure(null);
    setStatus(t('share_hashing'));
    try {
      const known = found ?? (await settled());
      // What was found after the press, nobody had seen when they pressed.
      if (!found && known?.files.length) setStatus(t('private_first'));
      else {
        await share(isStripped && known ? await withoutPrivate(picked, known) : picked);
        setStatus('');
      }
    } catch (error) {
      setStatus('');
      setFailure(
        error instanceof StillPrivateError
          ? { words: `${t('private_still')} ${error.message}`, detail: '' }
          : tell(error),
      );
    }
    setBusy(false);
  };

  if (shared) {
    return (
      <>
        <ShareList only={shared.id} isHeaded />
        <button type="button" onClick={() => setShared(null)}>
          {t('share_another')}
        </button>
      </>
    );
  }
  return (
    <>
      <h1>{t('nav_share')}</h1>
      <p class="lead">{t('share_meaning')}</p>
      {from && (
        <p class={gone ? 'warning' : 'aside'} role="status">
          {gone || <Text>{t('share_from', from)}</Text>}
        </p>
      )}
      <form ref={form} onSubmit={submit}>
        <WorkDrop picked={picked} error={faults.file} onPick={pick} onProblem={(error) => setFailure(tell(error))} />
        {found && picked && <PrivateNote found={found} isFolder={picked.isFolder} />}
        <WriteText onWrite={pick} />
        <TextField label={t('share_title')} value={title} onChange={setTitle} required />
        <TextField
          label={t('share_creator')}
          note={t('share_creatorMeaning')}
          value={creator}
          onChange={setCreator}
          autocomplete="name"
        />
        <TextField
          label={t('share_language')}
          note={t('share_languageMeaning')}
          value={language}
          onChange={setLanguage}
        />
        <LicenseChoice chosen={license} onChoose={setLicense} />
        <SourceChoice chosen={sources} onChange={setSources} />
        {sources.length > 0 && (
          <TextField label={t('share_changes')} most={1000} value={changes} onChange={setChanges} />
        )}
        <FormerShare chosen={supersedes} onChoose={setSupersedes} />
        {payAddresses.length > 0 && (
          <p class="aside">
            {t('share_payAt')} <Text>{payAddresses.join(', ')}</Text>
          </p>
        )}
        <Clashes chosen={license} sources={sources} />
        <button type="submit" class="primary" disabled={busy}>
          {t('share_submit')}
        </button>
        {found?.files.some(({ canStrip }) => canStrip) && (
          <button type="submit" name="strip" disabled={busy}>
            {t('private_without')}
          </button>
        )}
        <p class="said" role="status">
          {status}
        </p>
        <div role="alert">{failure && <ToldNote told={failure} />}</div>
      </form>
    </>
  );
};

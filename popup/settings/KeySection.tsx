import { useEffect, useState } from 'preact/hooks';
import { KEY_FILE_LENGTH, type KeyFacts, nameKeyFile } from '../../src/publish/key';
import { ask } from '../platform/ask';
import { copyOrComplain } from '../platform/copy-or-complain';
import { Complaint, explain } from '../platform/explain';
import { saveFile } from '../platform/save-file';
import { t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { StatusLine } from '../ui/StatusLine';
import { useSaid } from '../ui/use-said';
import { BackUpKey } from './BackUpKey';
import { KeyName } from './KeyName';
import { RestoreKey } from './RestoreKey';

/** The key that signs what this browser shares: its name, a backup under a passphrase, and back from one. */
export const KeySection = () => {
  const [keys, setKeys] = useState<readonly KeyFacts[] | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const { said, complain, run: say } = useSaid();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    ask('key.list', null).then(setKeys, (error) => complain(explain(error)));
  }, []);
  /** Does something, and says what came of it. */
  const run = async (job: () => Promise<string>): Promise<void> => {
    setBusy(true);
    await say(job);
    setBusy(false);
  };
  const backUp = (passphrase: string) =>
    run(async () => {
      const { value, problem } = await ask('key.backUp', { passphrase });
      if (problem) throw new Complaint(wordFor('keyProblem', problem));
      const name = nameKeyFile(value.did);
      saveFile(new Blob([value.text], { type: 'application/json' }), name);
      return t('exported', name);
    });
  const restore = (file: File, passphrase: string) =>
    run(async () => {
      if (file.size > KEY_FILE_LENGTH) throw new Complaint(wordFor('keyProblem', 'file-other'));
      const { value, problem } = await ask('key.restore', { text: await file.text(), passphrase, agreed: asked });
      if (problem) throw new Complaint(wordFor('keyProblem', problem));
      setAsked(value.step === 'asks' ? value.did : null);
      if (value.step === 'asks') return '';
      setKeys(await ask('key.list', null));
      return t('key_restored');
    });
  const change = (job: Promise<KeyFacts[]>, done: string) =>
    run(async () => {
      setKeys(await job);
      return done;
    });
  const copy = (did: string) => run(() => copyOrComplain(did, 'key_copied'));
  if (!keys) return <StatusLine {...said} />;
  const [present, ...others] = keys;
  return (
    <section class="places keys">
      <h2>{t('key_title')}</h2>
      <p>{t('key_meaning')}</p>
      {present ? <KeyName did={present.did} onCopy={copy} /> : <p class="aside">{t('key_none')}</p>}
      {present?.canBackUp && <BackUpKey busy={busy} onBackUp={backUp} />}
      {present && !present.canBackUp && (
        <div class="warning">
          <Icon name="warning" />
          <div>
            <p>{t('key_old')}</p>
            <button type="button" disabled={busy} onClick={() => change(ask('key.make', null), t('key_made'))}>
              {t('key_make')}
            </button>
          </div>
        </div>
      )}
      <RestoreKey busy={busy} asked={asked} onRestore={restore} onLeave={() => setAsked(null)} />
      {others.length > 0 && (
        <>
          <h3>{t('key_others')}</h3>
          <ul class="targets">
            {others.map(({ did }) => (
              <li key={did}>
                <KeyName did={did} onCopy={copy} />
                <button
                  type="button"
                  class="quiet"
                  disabled={busy}
                  onClick={() => change(ask('key.use', { did }), t('key_used'))}
                >
                  {t('key_use')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <StatusLine {...said} />
    </section>
  );
};

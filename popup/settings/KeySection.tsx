import { useEffect, useState } from 'preact/hooks';
import { isCoded } from '../../src/error/coded-error';
import { KEY_FILE_LENGTH, KEY_PROBLEMS, type KeyFacts, keyError, nameKeyFile } from '../../src/publish/key';
import { ask } from '../platform/ask';
import { copyOrComplain } from '../platform/copy-or-complain';
import { explain } from '../platform/explain';
import { saveFile } from '../platform/save-file';
import { t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { StatusLine } from '../ui/StatusLine';
import { useAction } from '../ui/use-action';
import { BackUpKey } from './BackUpKey';
import { KeyName } from './KeyName';
import { RestoreKey } from './RestoreKey';

/** What is wrong with a key's backup, or whatever else was thrown. */
const explainKey = (error: unknown): string =>
  isCoded(error, KEY_PROBLEMS) ? wordFor('keyProblem', error.code) : explain(error);

/** The key that signs what this browser shares: its name, a backup under a passphrase, and back from one. */
export const KeySection = () => {
  const [keys, setKeys] = useState<readonly KeyFacts[] | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const { said, complain, run, busy } = useAction(explainKey);
  const isBusy = busy !== null;
  useEffect(() => {
    ask('key.list', null).then(setKeys, complain);
  }, []);
  const backUp = (passphrase: string) =>
    run(async () => {
      const { did, text } = await ask('key.backUp', { passphrase });
      const name = nameKeyFile(did);
      saveFile(new Blob([text], { type: 'application/json' }), name);
      return t('exported', name);
    });
  const restore = (file: File, passphrase: string) =>
    run(async () => {
      if (file.size > KEY_FILE_LENGTH) throw keyError('file-other');
      const { step, did } = await ask('key.restore', { text: await file.text(), passphrase, agreed: asked });
      setAsked(step === 'asks' ? did : null);
      if (step === 'asks') return '';
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
      {present?.canBackUp && <BackUpKey busy={isBusy} onBackUp={backUp} />}
      {present && !present.canBackUp && (
        <div class="warning">
          <Icon name="warning" />
          <div>
            <p>{t('key_old')}</p>
            <button type="button" disabled={isBusy} onClick={() => change(ask('key.make', null), t('key_made'))}>
              {t('key_make')}
            </button>
          </div>
        </div>
      )}
      <RestoreKey busy={isBusy} asked={asked} onRestore={restore} onLeave={() => setAsked(null)} />
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
                  disabled={isBusy}
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

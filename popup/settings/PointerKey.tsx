import { useState } from 'preact/hooks';
import { ask } from '../platform/ask';
import { copyOrComplain } from '../platform/copy-or-complain';
import { t } from '../platform/words';
import { Icon } from '../ui/Icon';
import { StatusLine } from '../ui/StatusLine';
import { useAction } from '../ui/use-action';

/** The public key that a wallet knows this browser by, made and shown on a press: it is pasted at the wallet once. */
export const PointerKey = () => {
  const [key, setKey] = useState('');
  const { said, run } = useAction();
  const show = () =>
    run(async () => {
      setKey(JSON.stringify(await ask('pointer.key', null), null, 2));
      return '';
    });
  return (
    <section class="explained">
      <h3>{t('pointer_keyTitle')}</h3>
      <p>{t('pointer_keyMeaning')}</p>
      {key && (
        <pre class="pointer-key" dir="ltr">
          <code>{key}</code>
        </pre>
      )}
      <div class="actions">
        {key ? (
          <button type="button" onClick={() => run(() => copyOrComplain(key, 'tip_copied'))}>
            <Icon name="copy" />
            {t('pointer_copyKey')}
          </button>
        ) : (
          <button type="button" onClick={show}>
            {t('pointer_showKey')}
          </button>
        )}
      </div>
      <StatusLine {...said} />
    </section>
  );
};

import { useEffect, useState } from 'preact/hooks';
import { PAY_ADDRESSES_AT_MOST } from '../../../src/settings/settings';
import { readOwnAddress } from '../../../src/tips/receive/own-address';
import { ask } from '../../platform/ask';
import { hashOf } from '../../platform/route';
import { saveSettings } from '../../platform/save-settings';
import { count, t, type WordKey } from '../../platform/words';
import { Field } from '../../ui/Field';
import { StatusLine } from '../../ui/StatusLine';
import { useAction } from '../../ui/use-action';
import { useFaults } from '../../ui/use-faults';

/** UTF-16 units of one. */
const LENGTH_AT_MOST = 1000;

const FAULTS: Record<'wrong' | 'iban-wrong' | 'iban-nameless', WordKey> = {
  wrong: 'paid_wrong',
  'iban-wrong': 'paid_ibanWrong',
  'iban-nameless': 'paid_ibanNameless',
};

/** What a person wrote, line by line: the addresses, or what is wrong with the first line that is none. */
const read = (text: string): { addresses: string[] } | { wrong: string } => {
  const lines = text.split('\n').map((line) => line.trim());
  const addresses = new Set<string>();
  for (const line of lines.filter(Boolean)) {
    const own = line.length > LENGTH_AT_MOST ? { fault: 'wrong' as const } : readOwnAddress(line);
    if (own.fault !== null) return { wrong: t(FAULTS[own.fault], line.slice(0, 100)) };
    addresses.add(own.address);
  }
  return { addresses: [...addresses] };
};

interface Props {
  /** Absent where the screen shows nothing of what is made of the addresses: then a link leads there. */
  onSaved?: (addresses: string[]) => void;
}

/** How the person themselves can be paid for what they publish. */
export const PayAddresses = ({ onSaved }: Props) => {
  const [text, setText] = useState('');
  const { said, say, complain, run } = useAction();
  const { faults, form, refuse, forgive } = useFaults<'addresses'>();
  useEffect(() => {
    ask('settings.read', null).then(({ payAddresses = [] }) => setText(payAddresses.join('\n')), complain);
  }, []);
  const save = (event: Event) => {
    event.preventDefault();
    say('');
    const given = read(text);
    if ('wrong' in given) return refuse({ addresses: given.wrong });
    if (given.addresses.length > PAY_ADDRESSES_AT_MOST)
      return refuse({ addresses: count(PAY_ADDRESSES_AT_MOST, 'paid_tooMany') });
    forgive();
    return run(async () => {
      await saveSettings({ payAddresses: given.addresses });
      setText(given.addresses.join('\n'));
      onSaved?.(given.addresses);
      return t('settings_saved');
    });
  };
  return (
    <section class="places">
      <h2>{t('paid_title')}</h2>
      <form ref={form} onSubmit={save}>
        <Field label={t('paid_label')} hint={t('paid_meaning')} error={faults.addresses}>
          {(control) => (
            <textarea
              {...control}
              rows={3}
              dir="ltr"
              spellcheck={false}
              autocomplete="off"
              value={text}
              onInput={(event) => {
                forgive();
                setText(event.currentTarget.value);
              }}
            />
          )}
        </Field>
        <div class="actions">
          <button type="submit">{t('settings_save')}</button>
          {!onSaved && <a href={hashOf('thanks', ['receive'])}>{t('receive_open')}</a>}
        </div>
      </form>
      <StatusLine {...said} />
    </section>
  );
};

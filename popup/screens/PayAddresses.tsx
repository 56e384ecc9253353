import { useEffect, useId, useState } from 'preact/hooks';
import { PAY_ADDRESSES_AT_MOST } from '../../src/publish/settings';
import { readPayAddress } from '../../src/tip/read-address';
import { ask } from '../ask';
import { explain } from '../explain';
import { Said } from '../parts/Said';
import { useSaid } from '../use-said';
import { word } from '../words';

/** UTF-16 units of one. */
const LENGTH_AT_MOST = 1000;

/** What a person wrote, line by line: the addresses, or the first line that is none. */
const read = (text: string): { addresses: string[] } | { wrong: string } => {
  const lines = text.split('\n').map((line) => line.trim());
  const addresses = new Set<string>();
  for (const line of lines.filter(Boolean)) {
    if (line.length > LENGTH_AT_MOST || typeof readPayAddress(line) === 'string') return { wrong: line };
    addresses.add(line);
  }
  return { addresses: [...addresses] };
};

/** How the person themselves can be paid for what they publish. */
export const PayAddresses = () => {
  const id = useId();
  const [text, setText] = useState('');
  const { said, say, complain } = useSaid();
  useEffect(() => {
    ask('settings.read', null).then(
      ({ payAddresses = [] }) => setText(payAddresses.join('\n')),
      (error) => complain(explain(error)),
    );
  }, []);
  const save = async (event: Event) => {
    event.preventDefault();
    say('');
    const given = read(text);
    if ('wrong' in given) return complain(word('paid_wrong', given.wrong.slice(0, 100)));
    if (given.addresses.length > PAY_ADDRESSES_AT_MOST) return complain(word('paid_many', PAY_ADDRESSES_AT_MOST));
    try {
      // Read again: the form above writes the same settings.
      const settings = await ask('settings.read', null);
      await ask('settings.write', { ...settings, payAddresses: given.addresses });
      setText(given.addresses.join('\n'));
      say(word('settings_saved'));
    } catch (error) {
      complain(explain(error));
    }
  };
  return (
    <section class="places">
      <h2>{word('paid_title')}</h2>
      <form onSubmit={save}>
        <div class="field">
          <label for={id}>{word('paid_label')}</label>
          <textarea
            id={id}
            rows={3}
            dir="ltr"
            spellcheck={false}
            autocomplete="off"
            aria-describedby={`${id}-note`}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="aside" id={`${id}-note`}>
            {word('paid_meaning')}
          </p>
        </div>
        <button type="submit">{word('settings_save')}</button>
      </form>
      <Said {...said} />
    </section>
  );
};

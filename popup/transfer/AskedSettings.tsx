import { useState } from 'preact/hooks';
import type { AskedSetting } from '../../src/message/asked-setting';
import { t, wordFor } from '../platform/words';
import { StatusLine } from '../ui/StatusLine';
import { Text } from '../ui/Text';
import { useAction } from '../ui/use-action';
import { takeSetting } from './take-setting';

const Addresses = ({ all }: { all: readonly string[] }) =>
  all.length === 0 ? (
    <span class="aside">{t('asked_none')}</span>
  ) : (
    all.map((address) => (
      <div key={address}>
        <Text>{address}</Text>
      </div>
    ))
  );

/** Settings of a backup that name a host or a payee: what is here stays, but where a person takes the backup's. */
export const AskedSettings = ({ asked }: { asked: readonly AskedSetting[] }) => {
  const [taken, setTaken] = useState<readonly string[]>([]);
  const { said, run } = useAction();
  const take = (setting: AskedSetting) =>
    run(async () => {
      await takeSetting(setting);
      setTaken((before) => [...before, setting.what]);
      return t('asked_taken', wordFor('asked', setting.what));
    });
  if (asked.length === 0) return null;
  return (
    <section class="explained">
      <h3>{t('asked_title')}</h3>
      <p>{t('asked_meaning')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('conflict_what')}</th>
            <th scope="col">{t('conflict_mine')}</th>
            <th scope="col">{t('conflict_theirs')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {asked.map((setting) => (
            <tr key={setting.what}>
              <th scope="row">{wordFor('asked', setting.what)}</th>
              <td>
                <Addresses all={setting.here} />
              </td>
              <td>
                <Addresses all={setting.theirs} />
              </td>
              <td>
                {!taken.includes(setting.what) && (
                  <button type="button" onClick={() => take(setting)}>
                    {wordFor('asked_take', setting.what)}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <StatusLine {...said} />
    </section>
  );
};

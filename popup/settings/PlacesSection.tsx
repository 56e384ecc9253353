import { useEffect, useState } from 'preact/hooks';
import { PLACE_KINDS, type Place, type PlaceKind, readPlaceAddress } from '../../src/publish/place';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { permit } from '../platform/permit';
import { t, wordFor } from '../platform/words';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { StatusLine } from '../ui/StatusLine';
import { TextField } from '../ui/TextField';
import { useAction } from '../ui/use-action';
import { useFaults } from '../ui/use-faults';
import { useWanted } from '../ui/use-wanted';
import { tryPlace } from './try-place';

/** The places beside the person's own node that keep copies of what they share. */
export const PlacesSection = ({ isWanted }: { isWanted: boolean }) => {
  const heading = useWanted<HTMLHeadingElement>(isWanted);
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [kind, setKind] = useState<PlaceKind>('pinning-service');
  const [written, setWritten] = useState('');
  const [user, setUser] = useState('');
  const [secret, setSecret] = useState('');
  const { said, complain, run } = useAction();
  const { faults, form, refuse, forgive } = useFaults<'address'>();
  useEffect(() => {
    ask('place.list', null).then(setPlaces, complain);
  }, []);
  const add = (event: Event) => {
    event.preventDefault();
    const address = readPlaceAddress(kind, written);
    refuse({ address: address === null ? t('place_wrong') : '' });
    if (address === null) return;
    // Browsers ask a person only inside their click: nothing may be awaited before this.
    const permitted = permit(address);
    const place = { kind, address, user, secret };
    run(
      async () => {
        if (!(await permitted)) throw new Complaint(t('problem_permission_missing'));
        setPlaces(await ask('place.add', place));
        setWritten('');
        setSecret('');
        const problem = await tryPlace(place, true);
        if (problem) throw new Complaint(problem);
        return t('place_added');
      },
      { during: t('place_testing', address) },
    );
  };
  const test = (place: Place) => {
    const permitted = permit(place.address);
    run(
      async () => {
        if (!(await permitted)) throw new Complaint(t('thank_notPermitted'));
        // What is kept for it is told to it; the screen does not know it.
        const problem = await tryPlace({ ...place, user: '', secret: '' }, false);
        if (problem) throw new Complaint(problem);
        return t('place_reached');
      },
      { during: t('place_testing', place.address) },
    );
  };
  const remove = (place: Place) =>
    run(async () => {
      setPlaces(await ask('place.remove', place));
      return '';
    });
  return (
    <section class="places">
      <h2 ref={heading} tabIndex={-1}>
        {t('place_title')}
      </h2>
      <p>{t('place_meaning')}</p>
      {places.length === 0 && <p class="aside">{t('place_none')}</p>}
      <ul class="targets">
        {places.map((place) => (
          <li key={`${place.kind} ${place.address}`}>
            {wordFor('target', place.kind)} <code>{place.address}</code>{' '}
            <button type="button" class="quiet" onClick={() => test(place)}>
              {t('place_test')}
            </button>
            <button type="button" class="quiet" onClick={() => remove(place)}>
              <Icon name="remove" />
              {t('place_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form ref={form} onSubmit={add}>
        <Field label={t('place_kind')}>
          {(control) => (
            <select
              {...control}
              value={kind}
              onChange={(event) => {
                forgive();
                setKind(event.currentTarget.value as Place['kind']);
              }}
            >
              {PLACE_KINDS.map((each) => (
                <option key={each} value={each}>
                  {wordFor('place', each)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          label={t('place_address')}
          inputMode="url"
          required
          error={faults.address}
          value={written}
          onChange={(text) => {
            forgive();
            setWritten(text);
          }}
        />
        <TextField label={t('place_user')} value={user} onChange={setUser} />
        <TextField label={t('place_secret')} type="password" most={10_000} value={secret} onChange={setSecret} />
        <button type="submit">{t('place_add')}</button>
      </form>
      <StatusLine {...said} />
    </section>
  );
};

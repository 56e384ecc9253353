import { useEffect, useId, useState } from 'preact/hooks';
import { type Place, readPlaceAddress } from '../../src/publish/place';
import { ask } from '../ask';
import { explain } from '../explain';
import { Icon } from '../parts/Icon';
import { TextField } from '../parts/TextField';
import { permit } from '../permit';
import { word, wordFor } from '../words';

const KINDS = ['pinning-service', 'kubo'] as const;

/** The places beside the person's own node that keep copies of what they share. */
export const PlacesSection = () => {
  const id = useId();
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [kind, setKind] = useState<Place['kind']>('pinning-service');
  const [written, setWritten] = useState('');
  const [user, setUser] = useState('');
  const [secret, setSecret] = useState('');
  const [status, setStatus] = useState('');
  useEffect(() => {
    ask('place.list', null).then(setPlaces, (error) => setStatus(explain(error)));
  }, []);
  const add = async (event: Event) => {
    event.preventDefault();
    setStatus('');
    const address = readPlaceAddress(kind, written);
    if (address === null) return setStatus(word('place_wrong'));
    try {
      // Browsers ask a person only inside their click: nothing may be awaited before this.
      if (!(await permit(address))) return setStatus(word('problem_permission_missing'));
      setPlaces(await ask('place.add', { kind, address, user, secret }));
      setWritten('');
      setSecret('');
      setStatus(word('place_added'));
    } catch (error) {
      setStatus(explain(error));
    }
  };
  const remove = (place: Place) => ask('place.remove', place).then(setPlaces, (error) => setStatus(explain(error)));
  return (
    <section class="places">
      <h2>{word('place_title')}</h2>
      <p>{word('place_meaning')}</p>
      {places.length === 0 && <p class="aside">{word('place_none')}</p>}
      <ul class="targets">
        {places.map((place) => (
          <li key={`${place.kind} ${place.address}`}>
            {wordFor('target', place.kind)} <code>{place.address}</code>{' '}
            <button type="button" class="quiet" onClick={() => remove(place)}>
              <Icon name="remove" />
              {word('place_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <div class="field">
          <label for={id}>{word('place_kind')}</label>
          <select id={id} value={kind} onChange={(event) => setKind(event.currentTarget.value as Place['kind'])}>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {wordFor('place', each)}
              </option>
            ))}
          </select>
        </div>
        <TextField label={word('place_address')} inputMode="url" required value={written} onChange={setWritten} />
        <TextField label={word('place_user')} value={user} onChange={setUser} />
        <TextField label={word('place_secret')} type="password" most={10_000} value={secret} onChange={setSecret} />
        <button type="submit">{word('place_add')}</button>
      </form>
      <p class="said" role="status">
        {status}
      </p>
    </section>
  );
};

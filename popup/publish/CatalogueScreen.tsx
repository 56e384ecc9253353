import { useEffect, useState } from 'preact/hooks';
import { CATALOGUE_NAME_LENGTH, type OwnPlace } from '../../src/catalogue/own';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { permit } from '../platform/permit';
import { t, wordFor } from '../platform/words';
import { Radios } from '../ui/Radios';
import { StatusLine } from '../ui/StatusLine';
import { TextField } from '../ui/TextField';
import { useFaults } from '../ui/use-faults';
import { CatalogueState } from './CatalogueState';
import { CatalogueWorks } from './CatalogueWorks';
import { useCatalogue } from './use-catalogue';

const PLACES: readonly OwnPlace['at'][] = ['node', 'web'];

/** An address of the web as it is kept, or null where it is none. */
const readAddress = (written: string): string | null => {
  const text = written.trim();
  if (!URL.canParse(text)) return null;
  const { protocol, href, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && !username && !password ? (href.split('#')[0] ?? null) : null;
};

/** A person's catalogue: where it is published, what it is called, what stands in it, and the press that brings it up to date. */
export const CatalogueScreen = () => {
  const { own, problem, said, isBusy, update } = useCatalogue();
  const { faults, form, refuse, forgive } = useFaults<'address'>();
  const [name, setName] = useState('');
  const [at, setAt] = useState<OwnPlace['at']>('node');
  const [address, setAddress] = useState('');
  const [leftOut, setLeftOut] = useState<string[]>([]);
  const isRead = own !== undefined;
  useEffect(() => {
    if (!own) return;
    setName(own.name);
    setLeftOut(own.leftOut);
    if (own.place) setAt(own.place.at);
    if (own.place?.at === 'web') setAddress(own.place.address);
    // What was written since stays: it is read once.
  }, [isRead]);
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readAddress(address);
    if (refuse({ address: at === 'web' && !read ? t('catalogue_addressWrong') : '' })) return;
    const place: OwnPlace = at === 'web' && read ? { at, address: read } : { at: 'node' };
    // A browser that has made no version yet looks for one there first. It asks a person only inside their click.
    const permitted = place.at === 'web' && !own?.published ? permit(place.address) : Promise.resolve(true);
    update(async () => {
      if (!(await permitted)) throw new Complaint(t('inquiry_refused'));
      await ask('catalogue.write', { name, place, leftOut });
    });
  };
  return (
    <>
      <h1>{t('nav_catalogue')}</h1>
      <p class="lead">{t('catalogue_meaning')}</p>
      {problem && <p class="warning">{problem}</p>}
      {own && (
        <form ref={form} onSubmit={submit}>
          <TextField
            label={t('catalogue_name')}
            note={t('catalogue_nameMeaning')}
            most={CATALOGUE_NAME_LENGTH}
            value={name}
            onChange={setName}
          />
          <Radios
            legend={t('catalogue_place')}
            values={PLACES}
            value={at}
            label={(each) => wordFor('cataloguePlace', each)}
            onChange={(each) => {
              forgive();
              setAt(each);
            }}
          />
          <p class="aside">{wordFor('cataloguePlaceMeaning', at)}</p>
          {at === 'web' && (
            <TextField
              label={t('catalogue_address')}
              note={t('catalogue_addressMeaning')}
              error={faults.address}
              inputMode="url"
              most={2000}
              value={address}
              onChange={(text) => {
                forgive();
                setAddress(text);
              }}
            />
          )}
          <CatalogueWorks leftOut={leftOut} onChange={setLeftOut} />
          <button type="submit" class="primary" disabled={isBusy}>
            {t('catalogue_update')}
          </button>
          <StatusLine {...said} />
        </form>
      )}
      {own && <CatalogueState own={own} />}
    </>
  );
};

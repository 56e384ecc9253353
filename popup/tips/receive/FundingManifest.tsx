import { useId, useState } from 'preact/hooks';
import { LICENSES_TO_CHOOSE } from '../../../src/license/choice';
import { fundingManifest, fundingPlaces } from '../../../src/tips/receive/funding-manifest';
import type { Giver } from '../../../src/tips/receive/snippets';
import { t } from '../../platform/words';
import { TextField } from '../../ui/TextField';
import { Snippet } from './Snippet';

/** A funding manifest (funding.json) for the person's site, with the line by which the site names it. */
export const FundingManifest = ({ giver }: { giver: Giver }) => {
  const id = useId();
  const [email, setEmail] = useState('');
  const [description, setDescription] = useState('');
  const [license, setLicense] = useState<string>(LICENSES_TO_CHOOSE[1]);
  const places = fundingPlaces(giver.page);
  const manifest = fundingManifest(giver, { email: email.trim(), description, license });
  return (
    <details class="why">
      <summary>{t('receive_funding')}</summary>
      <p class="aside">{t('receive_fundingMeaning')}</p>
      <TextField label={t('receive_email')} autocomplete="email" value={email} onChange={setEmail} />
      <TextField label={t('receive_description')} most={500} value={description} onChange={setDescription} />
      <div class="field">
        <label for={id}>{t('receive_license')}</label>
        <select id={id} value={license} onChange={(event) => setLicense(event.currentTarget.value)}>
          {LICENSES_TO_CHOOSE.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </div>
      {manifest && places ? (
        <>
          <Snippet label={t('receive_manifestAt', places.manifest)} text={manifest} />
          <Snippet label={t('receive_lineIn', places.wellKnown)} text={places.manifest} />
        </>
      ) : (
        <p class="aside">{t('receive_fundingLacks')}</p>
      )}
    </details>
  );
};

import { useId } from 'preact/hooks';
import { PLACES, type Where } from '../../src/publish/look-up';
import { t, wordFor } from '../platform/words';
import { TextField } from '../ui/TextField';

/** Asks where a shared work is to come from, for whoever wants another order than the usual one. */
export const WhereToLook = ({ where, onChange }: { where: Where; onChange: (where: Where) => void }) => {
  const name = useId();
  return (
    <details class="why" open={where.place !== 'anywhere'}>
      <summary>{t('open_where')}</summary>
      <fieldset class="radios">
        <legend>{t('open_where')}</legend>
        {PLACES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={where.place === each}
              onChange={() => onChange({ ...where, place: each })}
            />
            {wordFor('place', each)}
          </label>
        ))}
      </fieldset>
      {where.place === 'node' && (
        <TextField
          label={t('settings_kubo')}
          inputMode="url"
          value={where.node}
          onChange={(node) => onChange({ ...where, node })}
        />
      )}
      {where.place === 'gateway' && (
        <TextField
          label={t('open_gateway')}
          note={t('open_gatewayMeaning')}
          inputMode="url"
          value={where.gateway}
          onChange={(gateway) => onChange({ ...where, gateway })}
        />
      )}
    </details>
  );
};

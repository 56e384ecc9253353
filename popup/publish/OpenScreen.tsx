import { useEffect, useReducer } from 'preact/hooks';
import { readSharedAddress } from '../../src/publish/shared-address';
import { t } from '../platform/words';
import { FileDrop } from '../ui/FileDrop';
import { TextField } from '../ui/TextField';
import { useFaults } from '../ui/use-faults';
import { LookedUp } from './LookedUp';
import { OpenedWork } from './OpenedWork';
import { openFor, reduceOpen, toOpen } from './open-state';
import { useHandedOver } from './use-handed-over';
import { useLookUp } from './use-look-up';
import { followLink, useWhere } from './use-where';
import { WhereToLook } from './WhereToLook';

/** Opens a work that was shared: from a CAR file, or by its address from wherever it is found. */
export const OpenScreen = ({ path }: { path: readonly string[] }) => {
  const [state, dispatch] = useReducer(reduceOpen, openFor(path[0]));
  const { address, file, opened, turn } = state;
  const { where, setWhere } = useWhere();
  const { handOver, letGo } = useHandedOver();
  const { faults, form, refuse, forgive } = useFaults<'address'>();
  const { said, isLooking, offer, say, cancel, lookUp, lookInFile, lookAt } = useLookUp(async (found, root) => {
    dispatch({ act: 'found', root, found });
    return '';
  });
  // Whoever leaves waits for nothing more.
  useEffect(() => cancel, []);

  const write = (text: string) => {
    forgive();
    dispatch({ act: 'write', address: text });
    setWhere(followLink(where, text));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const what = toOpen(state);
    dispatch({ act: 'look' });
    if (!what) {
      say('');
      refuse({ address: t('problem_not_an_address') });
      return;
    }
    forgive();
    if ('file' in what) lookInFile(what.root, () => handOver(what.file));
    else lookUp(what, where);
  };
  const tryGateway = () => {
    const read = readSharedAddress(address);
    if (!read || !offer) return;
    dispatch({ act: 'look' });
    lookAt(read.root, offer);
  };
  return (
    <>
      <h1>{t('open_title')}</h1>
      <p class="lead">{t('open_meaning')}</p>
      <form ref={form} onSubmit={submit}>
        <TextField
          label={t('open_address')}
          note={t('open_addressMeaning')}
          error={faults.address}
          value={address}
          onChange={write}
        />
        <FileDrop label={t('open_drop')} file={file} onPick={(picked) => dispatch({ act: 'pick', file: picked })} />
        {!file && <WhereToLook where={where} onChange={setWhere} />}
        <button type="submit" class="primary">
          {t('open_submit')}
        </button>
        <LookedUp
          said={said}
          gateway={offer?.host ?? null}
          onGateway={tryGateway}
          isLooking={isLooking}
          onCancel={cancel}
        />
      </form>
      {opened && (
        <OpenedWork
          key={turn}
          opened={opened.opened}
          what={opened.what}
          onAdopted={() => {
            // The background takes the handed over file away once it has its blocks.
            letGo();
            dispatch({ act: 'adopted' });
          }}
        />
      )}
    </>
  );
};

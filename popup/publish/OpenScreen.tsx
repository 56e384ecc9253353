import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opened } from '../../src/publish/opened';
import type { ToOpen } from '../../src/publish/origin';
import { readSharedAddress } from '../../src/publish/shared-address';
import { put, remove } from '../platform/hand-over';
import { tell } from '../platform/told';
import { t } from '../platform/words';
import { FileDrop } from '../ui/FileDrop';
import { TextField } from '../ui/TextField';
import { useFaults } from '../ui/use-faults';
import { LookedUp } from './LookedUp';
import { OpenedWork } from './OpenedWork';
import { type Found, useLookUp } from './use-look-up';
import { followLink, useWhere } from './use-where';
import { WhereToLook } from './WhereToLook';

/** Opens a work that was shared: from a CAR file, or by its address from wherever it is found. */
export const OpenScreen = ({ path }: { path: readonly string[] }) => {
  const [address, setAddress] = useState(path[0] ? `ipfs://${path[0]}` : '');
  const [file, setFile] = useState<File | null>(null);
  const { where, setWhere } = useWhere();
  const { status, told, offer, setTold, lookUp, lookInFile, lookAt, busy, cancel } = useLookUp();
  const [opened, setOpened] = useState<{ what: ToOpen; opened: Opened } | null>(null);
  const [turn, setTurn] = useState(0);
  const { faults, form, refuse, forgive } = useFaults<'address'>();
  /** The CAR file that is handed over now. */
  const handed = useRef<string | null>(null);
  useEffect(() => {
    return () => {
      // Whoever leaves waits for nothing more.
      cancel().catch(() => undefined);
      if (handed.current) void remove(handed.current);
    };
  }, []);

  const dropHanded = async (): Promise<void> => {
    if (handed.current) await remove(handed.current);
    handed.current = null;
  };
  const write = (text: string) => {
    forgive();
    setAddress(text);
    setWhere(followLink(where, text));
  };
  const handOver = async (given: File): Promise<string> => {
    await dropHanded();
    handed.current = await put(given);
    return handed.current;
  };
  const take = (root: string, answer: Found | null) => {
    if (!answer) return;
    setTurn((before) => before + 1);
    setOpened({ what: { root, origin: answer.origin }, opened: answer.opened });
  };
  const run = (root: string, look: Promise<Found | null>) => {
    setOpened(null);
    look.then(
      (answer) => take(root, answer),
      (error) => setTold(tell(error)),
    );
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readSharedAddress(address);
    if (!read && (!file || address.trim() !== '')) {
      setOpened(null);
      setTold(null);
      refuse({ address: t('problem_not_an_address') });
      return;
    }
    forgive();
    const root = read?.root ?? '';
    if (file)
      run(
        root,
        handOver(file).then((key) => lookInFile(root, key)),
      );
    else if (read) run(root, lookUp(read, where));
  };
  const tryGateway = () => {
    const read = readSharedAddress(address);
    if (read && offer) run(read.root, lookAt(read.root, offer));
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
        <FileDrop label={t('open_drop')} file={file} onPick={setFile} />
        {!file && <WhereToLook where={where} onChange={setWhere} />}
        <button type="submit" class="primary">
          {t('open_submit')}
        </button>
        <LookedUp
          status={status}
          told={told}
          gateway={offer?.host ?? null}
          onGateway={tryGateway}
          busy={busy}
          onCancel={() => void cancel().catch((error) => setTold(tell(error)))}
        />
      </form>
      {opened && (
        <OpenedWork
          key={turn}
          opened={opened.opened}
          what={opened.what}
          onAdopted={() => {
            // The background takes the handed over file away once it has its blocks.
            handed.current = null;
            setOpened({ opened: opened.opened, what: { root: opened.opened.root, origin: { from: 'here' } } });
          }}
        />
      )}
    </>
  );
};

import { useEffect, useRef, useState } from 'preact/hooks';
import { whyNotAdopt } from '../../src/publish/adopted';
import { workFromOpened } from '../../src/publish/kept-opened';
import type { Opened } from '../../src/publish/opened';
import type { Origin, ToOpen } from '../../src/publish/origin';
import { readKuboAddress } from '../../src/publish/settings';
import type { Share } from '../../src/publish/share';
import { readSharedAddress } from '../../src/publish/shared-address';
import { ask } from '../ask';
import { explain, explainFile, explainProblem } from '../explain';
import { put, remove } from '../hand-over';
import { FileDrop } from '../parts/FileDrop';
import { OpenedCard } from '../parts/OpenedCard';
import { TextField } from '../parts/TextField';
import { WhereToLook } from '../parts/WhereToLook';
import { permit } from '../permit';
import { hashOf } from '../route';
import { followLink, originOf, useWhere } from '../use-where';
import { word, wordFor } from '../words';
import { ShareList } from './ShareList';

/** Opens a work that somebody shared: from a CAR file, this browser, a node or a gateway, whichever the person says. */
export const OpenScreen = ({ path }: { path: readonly string[] }) => {
  const [address, setAddress] = useState(path[0] ? `ipfs://${path[0]}` : '');
  const [file, setFile] = useState<File | null>(null);
  const { where, setWhere } = useWhere();
  const [opened, setOpened] = useState<{ what: ToOpen; opened: Opened } | null>(null);
  const [adopted, setAdopted] = useState<Share | null>(null);
  const [kept, setKept] = useState(false);
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  /** The CAR file that is handed over now. */
  const handed = useRef<string | null>(null);
  /** What is under way now, by the name under which it can be ended. */
  const underWay = useRef<string | null>(null);
  const cancel = async (): Promise<void> => {
    if (underWay.current) await ask('share.stop', { id: underWay.current });
  };
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
  const findOrigin = async (): Promise<Origin | string> => {
    if (file) {
      handed.current = await put(file);
      return { from: 'file', file: handed.current };
    }
    return originOf(where) ?? word('settings_kuboWrong');
  };
  const write = (text: string) => {
    setAddress(text);
    setWhere(followLink(where, text));
  };
  const begin = (): string => {
    underWay.current = crypto.randomUUID();
    return underWay.current;
  };
  const open = async () => {
    const read = readSharedAddress(address);
    if (!read && (!file || address.trim() !== '')) return word('problem_not_an_address');
    // Browsers ask a person only inside their click: nothing may be awaited before this.
    const asked = where.place === 'node' && !file ? readKuboAddress(where.node) : null;
    if (asked && !(await permit(asked))) return word('problem_permission_missing');
    await dropHanded();
    const origin = await findOrigin();
    if (typeof origin === 'string') return origin;
    const what = { root: read?.root ?? '', origin };
    const { value, problem } = await ask('share.open', { ...what, id: begin() });
    if (problem) return explainProblem(problem);
    setOpened({ what, opened: value });
    return '';
  };
  const run = (job: () => Promise<string>, during: string) => {
    setBusy(true);
    setStatus(during);
    job()
      .then(setStatus, (error) => setStatus(error instanceof DOMException ? explainFile(error) : explain(error)))
      .finally(() => {
        underWay.current = null;
        setBusy(false);
      });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setOpened(null);
    setAdopted(null);
    setKept(false);
    run(open, word('open_busy'));
  };
  const keep = async (work: NonNullable<ReturnType<typeof workFromOpened>>) => {
    await ask('work.keep', { work, thumbnail: null, project: null });
    setKept(true);
    return word('open_kept');
  };
  const adopt = async (what: ToOpen) => {
    const { value, problem } = await ask('share.adopt', { ...what, id: begin() });
    if (problem) return explainProblem(problem);
    // The background takes the handed over file away once it has its blocks.
    handed.current = null;
    setAdopted(value);
    return '';
  };

  const work = opened && workFromOpened(opened.opened);
  const why = opened && whyNotAdopt(opened.opened);
  return (
    <>
      <h1>{word('open_title')}</h1>
      <p class="lead">{word('open_meaning')}</p>
      <form onSubmit={submit}>
        <TextField label={word('open_address')} note={word('open_addressMeaning')} value={address} onChange={write} />
        <FileDrop label={word('open_drop')} file={file} onPick={setFile} />
        {!file && <WhereToLook where={where} onChange={setWhere} />}
        <button type="submit" class="primary" disabled={busy}>
          {word('open_submit')}
        </button>
        {busy && (
          <button type="button" onClick={() => cancel().catch((error) => setStatus(explain(error)))}>
            {word('open_cancel')}
          </button>
        )}
        <p class="said" role="status">
          {status}
        </p>
      </form>
      {opened && (
        <OpenedCard opened={opened.opened}>
          <div class="actions">
            {work && (
              <button type="button" class="primary" disabled={busy} onClick={() => run(() => keep(work), '')}>
                {word('open_keep')}
              </button>
            )}
            {why === null && !adopted && (
              <button
                type="button"
                disabled={busy}
                onClick={() => run(() => adopt(opened.what), word('open_adopting'))}
              >
                {word('open_adopt')}
              </button>
            )}
          </div>
          <p class="aside">{why === null ? word('open_adoptMeaning') : wordFor('problem', why)}</p>
        </OpenedCard>
      )}
      {adopted && <ShareList only={adopted.id} />}
      {kept && <a href={hashOf('kept')}>{word('nav_kept')}</a>}
    </>
  );
};

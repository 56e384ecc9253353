import { useState } from 'preact/hooks';
import { clean } from '../../src/attribution/clean';
import type { KeptWork } from '../../src/export/entry';
import { creatorsOf } from '../../src/publish/draft';
import { workFromOpened } from '../../src/publish/kept-opened';
import { readSharedAddress, type SharedAddress } from '../../src/publish/shared-address';
import { readPageAddress, workFromTold } from '../../src/publish/told-source';
import { ask } from '../ask';
import { explain, explainProblem } from '../explain';
import { type Described, DescribeSource } from '../parts/DescribeSource';
import { TextField } from '../parts/TextField';
import { WhereToLook } from '../parts/WhereToLook';
import { permit } from '../permit';
import { followLink, originOf, useWhere } from '../use-where';
import { word, wordFor } from '../words';

/**
 * Takes a source by its address: a shared work is opened and checked, a page of the web is described by the person. It stands inside of the
 * share form, and so is no form itself.
 */
export const AddSource = ({ onAdd }: { onAdd: (entry: KeptWork) => void }) => {
  const [address, setAddress] = useState('');
  const { where, setWhere } = useWhere();
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const shared = readSharedAddress(address);
  const page = shared ? null : readPageAddress(address);

  const write = (text: string) => {
    setAddress(text);
    setWhere(followLink(where, text));
    setStatus('');
  };
  const take = (entry: KeptWork, said: 'source_added' | 'source_known'): string => {
    onAdd(entry);
    setAddress('');
    return word(said, entry.work.title ?? word('work_untitled'));
  };
  const open = async ({ root }: SharedAddress): Promise<string> => {
    const origin = originOf(where);
    if (!origin) return word('settings_kuboWrong');
    // Browsers ask a person only inside their click: nothing may be awaited before this.
    if (origin.from === 'node' && !(await permit(origin.address))) return word('problem_permission_missing');
    const { value, problem } = await ask('share.open', { root, origin });
    if (problem) return explainProblem(problem);
    const work = workFromOpened(value);
    if (!work || value.findings.length > 0)
      return word('source_notHeld', value.findings.map(({ code }) => wordFor('finding', code)).join(' '));
    const said = take(await ask('work.keep', { work, thumbnail: null, project: null }), 'source_added');
    return value.otherKeys?.length ? `${said} ${word('source_otherKey')}` : said;
  };
  const describe = async (at: string, described: Described): Promise<string> => {
    const { title, creator, license } = described;
    const creators = creatorsOf({ creator });
    const work = workFromTold({
      ...{ address: at, title: clean(title), creators, license, at: new Date().toISOString() },
    });
    // What the library knows of it came from the page itself, and is not written over.
    const [known] = await ask('work.find', { works: [work] });
    const entry = known?.id ? await ask('library.read', { id: known.id }) : null;
    if (entry?.type === 'kept') return take(entry, 'source_known');
    return take(await ask('work.keep', { work, thumbnail: null, project: null }), 'source_added');
  };
  const run = (job: Promise<string>) => {
    setBusy(true);
    job.then(setStatus, (error) => setStatus(explain(error))).finally(() => setBusy(false));
  };
  const look = () => {
    if (!shared) return setStatus(word('source_wrong'));
    setStatus(word('source_busy'));
    run(open(shared));
  };
  return (
    <fieldset
      class="add-source"
      onKeyDown={(event) => {
        // Enter would send the form around it.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      <legend>{word('source_title')}</legend>
      <TextField
        label={word('source_address')}
        note={word('source_addressMeaning')}
        inputMode="url"
        most={4096}
        value={address}
        onChange={write}
      />
      {shared && <WhereToLook where={where} onChange={setWhere} />}
      {page ? (
        <DescribeSource
          busy={busy}
          onTake={(described) => (described ? run(describe(page, described)) : setStatus(word('source_incomplete')))}
        />
      ) : (
        <button type="button" disabled={busy} onClick={look}>
          {word('source_add')}
        </button>
      )}
      <p class="said" role="status">
        {status}
      </p>
    </fieldset>
  );
};

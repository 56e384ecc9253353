import { useState } from 'preact/hooks';
import { clean } from '../../src/attribution/clean';
import type { KeptWork } from '../../src/export/entry';
import { creatorsOf } from '../../src/publish/draft';
import { workFromOpened } from '../../src/publish/kept-opened';
import { readSharedAddress, type SharedAddress } from '../../src/publish/shared-address';
import { readPageAddress, workFromTold } from '../../src/publish/told-source';
import { ask } from '../ask';
import { Complaint, explain, explainProblem } from '../explain';
import { type Described, DescribeSource } from '../parts/DescribeSource';
import { Said } from '../parts/Said';
import { TextField } from '../parts/TextField';
import { WhereToLook } from '../parts/WhereToLook';
import { permit } from '../permit';
import { useFaults } from '../use-faults';
import { useSaid } from '../use-said';
import { followLink, originOf, useWhere } from '../use-where';
import { word, wordFor } from '../words';

/**
 * Takes a source by its address: a shared work is opened and checked, a page of the web is described by the person. It stands inside of the
 * share form, and so is no form itself.
 */
export const AddSource = ({ onAdd }: { onAdd: (entry: KeptWork) => void }) => {
  const [address, setAddress] = useState('');
  const { where, setWhere } = useWhere();
  const { said, say, complain, tell } = useSaid();
  const { faults, form, refuse, forgive } = useFaults<'address', HTMLFieldSetElement>();
  const [busy, setBusy] = useState(false);
  const shared = readSharedAddress(address);
  const page = shared ? null : readPageAddress(address);

  const write = (text: string) => {
    setAddress(text);
    setWhere(followLink(where, text));
    forgive();
    tell('');
  };
  const take = (entry: KeptWork, said: 'source_added' | 'source_known'): string => {
    onAdd(entry);
    setAddress('');
    return word(said, entry.work.title ?? word('work_untitled'));
  };
  const open = async ({ root }: SharedAddress): Promise<string> => {
    const origin = originOf(where);
    if (!origin) throw new Complaint(word('settings_kuboWrong'));
    // Browsers ask a person only inside their click: nothing may be awaited before this.
    if (origin.from === 'node' && !(await permit(origin.address)))
      throw new Complaint(word('problem_permission_missing'));
    const { value, problem } = await ask('share.open', { root, origin });
    if (problem) throw new Complaint(explainProblem(problem));
    const work = workFromOpened(value);
    if (!work || value.findings.length > 0)
      throw new Complaint(word('source_notHeld', value.findings.map(({ code }) => wordFor('finding', code)).join(' ')));
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
    job.then(say, (error) => complain(explain(error))).finally(() => setBusy(false));
  };
  const look = () => {
    if (!shared) return void refuse({ address: word('source_wrong') });
    tell(word('source_busy'));
    run(open(shared));
  };
  return (
    <fieldset
      class="add-source"
      ref={form}
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
        error={faults.address}
        value={address}
        onChange={write}
      />
      {shared && <WhereToLook where={where} onChange={setWhere} />}
      {page ? (
        <DescribeSource
          busy={busy}
          onTake={(described) => (described ? run(describe(page, described)) : complain(word('source_incomplete')))}
        />
      ) : (
        <button type="button" disabled={busy} onClick={look}>
          {word('source_add')}
        </button>
      )}
      <Said {...said} />
    </fieldset>
  );
};

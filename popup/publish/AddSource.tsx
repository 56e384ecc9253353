import { useState } from 'preact/hooks';
import { clean } from '../../src/attribution/clean';
import type { KeptWork } from '../../src/library/entry';
import type { License } from '../../src/license/license';
import { creatorsOf } from '../../src/publish/draft';
import { workFromOpened } from '../../src/publish/kept-opened';
import type { Found } from '../../src/publish/look-up';
import { readSharedAddress } from '../../src/publish/shared-address';
import { readPageAddress, workFromTold } from '../../src/publish/told-source';
import { nameOf } from '../credit/work-name';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { sentences, t, wordFor } from '../platform/words';
import { TextField } from '../ui/TextField';
import { useFaults } from '../ui/use-faults';
import { type Described, DescribeSource } from './DescribeSource';
import { LookedUp } from './LookedUp';
import { useLookUp } from './use-look-up';
import { followLink, useWhere } from './use-where';
import { WhereToLook } from './WhereToLook';

/**
 * Takes a source by its address: a shared work is opened and checked, a page of the web is described by the person. It stands inside of the
 * share form, and so is no form itself.
 */
export const AddSource = ({ onAdd }: { onAdd: (entry: KeptWork) => void }) => {
  const [address, setAddress] = useState('');
  const { where, setWhere } = useWhere();
  const { faults, form, refuse, forgive } = useFaults<'address' | 'title' | 'license', HTMLFieldSetElement>();
  const shared = readSharedAddress(address);
  const page = shared ? null : readPageAddress(address);

  const take = (entry: KeptWork, said: 'source_added' | 'source_known'): string => {
    onAdd(entry);
    setAddress('');
    return t(said, nameOf(entry.work));
  };
  const judge = async ({ opened }: Found): Promise<string> => {
    const work = workFromOpened(opened);
    if (!work || opened.findings.length > 0) {
      const findings = opened.findings.map(({ code }) => wordFor('finding', code));
      throw new Complaint(t('source_notHeld', sentences(findings)));
    }
    const said = take(await ask('work.keep', { work, thumbnail: null, project: null }), 'source_added');
    return opened.otherKeys?.length ? t('two_sentences', said, t('source_otherKey')) : said;
  };
  const describe = async (at: string, { title, creator }: Described, license: License): Promise<string> => {
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
  const { said, isLooking, isBusy, offer, run, say, cancel, lookUp, lookAt } = useLookUp(judge);
  const write = (text: string) => {
    forgive();
    setAddress(text);
    setWhere(followLink(where, text));
    say('');
  };
  const look = () => {
    if (shared) lookUp(shared, where);
    else refuse({ address: t('source_wrong') });
  };
  const takePage = (at: string, described: Described) => {
    const { title, license } = described;
    const missing = title.trim() === '' ? 'title' : license ? null : 'license';
    if (missing) refuse({ [missing]: t('source_incomplete') });
    else if (license) run(() => describe(at, described, license));
  };
  return (
    <fieldset
      ref={form}
      class="add-source"
      onKeyDown={(event) => {
        // Enter would send the form around it.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      <legend>{t('source_title')}</legend>
      <TextField
        label={t('source_address')}
        note={t('source_addressMeaning')}
        inputMode="url"
        most={4096}
        error={faults.address}
        value={address}
        onChange={write}
      />
      {shared && <WhereToLook where={where} onChange={setWhere} />}
      {page ? (
        <DescribeSource
          busy={isBusy}
          faults={faults}
          onWrite={forgive}
          onTake={(described) => takePage(page, described)}
        />
      ) : (
        <button type="button" disabled={isBusy} onClick={look}>
          {t('source_add')}
        </button>
      )}
      <LookedUp
        said={said}
        gateway={(shared && offer?.host) || null}
        isLooking={isLooking}
        onCancel={cancel}
        onGateway={() => shared && offer && lookAt(shared.root, offer)}
      />
    </fieldset>
  );
};

import { useState } from 'preact/hooks';
import type { Statement } from '../../src/library/statement';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { saveFile } from '../platform/save-file';
import { t, when } from '../platform/words';
import { Icon } from '../ui/Icon';
import type { Action } from '../ui/use-action';

interface Props {
  /** The entry that it is kept for. */
  id: string;
  statement: Statement;
  action: Action;
}

const need = <Value,>(value: Value | null): Value => {
  if (value === null) throw new Complaint(t('lasting_gone'));
  return value;
};

/** One signed statement: when it was signed, what it is called, and what to do with it. */
export const KeptStatement = ({ id, statement: { cid, at, capture }, action }: Props) => {
  const [picture, setPicture] = useState('');
  const [isSure, setSure] = useState(false);
  const save = () =>
    action.run(async () => {
      const name = `evidence-${cid}.json`;
      saveFile(new Blob([need(await ask('evidence.read', { cid }))], { type: 'application/json' }), name);
      return t('exported', name);
    });
  const show = () =>
    action.run(async () => {
      setPicture(picture ? '' : need(await ask('evidence.picture', { cid })));
      return '';
    });
  const forget = () =>
    action.run(async () => {
      await ask('evidence.forget', { id, cid });
      return t('lasting_deleted');
    });
  const signed = `signed-${cid}`;
  return (
    <li>
      <p id={signed}>
        {t('lasting_signed', when(at))}
        <br />
        <code class="aside">{cid}</code>
      </p>
      <p class="statement-acts">
        <button type="button" class="quiet" aria-describedby={signed} onClick={save}>
          <Icon name="down" />
          {t('lasting_save')}
        </button>
        {capture && (
          <button type="button" class="quiet" aria-describedby={signed} aria-expanded={picture !== ''} onClick={show}>
            <Icon name="find" />
            {t(picture ? 'lasting_hide' : 'lasting_show')}
          </button>
        )}
        <button type="button" class="quiet" aria-describedby={signed} onClick={isSure ? forget : () => setSure(true)}>
          <Icon name="remove" />
          {t(isSure ? 'lasting_deleteReally' : 'lasting_delete')}
        </button>
      </p>
      {picture && capture && <img class="capture" src={picture} alt={t('lasting_picture', when(capture.at))} />}
    </li>
  );
};

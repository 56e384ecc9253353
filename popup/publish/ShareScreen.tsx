import { useEffect, useReducer, useState } from 'preact/hooks';
import { ask } from '../platform/ask';
import { listInWords, t, wordFor } from '../platform/words';
import { Sentence } from '../ui/Sentence';
import { StatusLine } from '../ui/StatusLine';
import { Text } from '../ui/Text';
import { TextField } from '../ui/TextField';
import { useFaults } from '../ui/use-faults';
import { CatalogueAfterShare } from './CatalogueAfterShare';
import { Clashes } from './Clashes';
import { CreditInFile } from './CreditInFile';
import { FormerShare } from './FormerShare';
import { LicenseQuestions } from './LicenseQuestions';
import { PickedPicture } from './PickedPicture';
import { PrivateNote } from './PrivateNote';
import type { Picked } from './picked';
import { ShareList } from './ShareList';
import { ShareReview } from './ShareReview';
import { SourceChoice } from './SourceChoice';
import { StepsBar } from './StepsBar';
import { EMPTY_FORM, reduceForm, type ShareFormAct } from './share-form';
import { useGiven } from './use-given';
import { usePrivate } from './use-private';
import { useSharing } from './use-sharing';
import { useSteps } from './use-steps';
import { WorkDrop } from './WorkDrop';
import { WriteText } from './WriteText';

/**
 * Gives a file to everyone: its license, title, creator, and what it is made from. `path` may name what was chosen on a page: the key that
 * it was handed over under, and the page's address.
 */
export const ShareScreen = ({ path: [given, from] = [] }: { path?: readonly string[] }) => {
  const [written, dispatch] = useReducer(reduceForm, EMPTY_FORM);
  const { picked, title, creator, language, changes, license, sources, supersedes, payAddresses } = written;
  const { isCreditInFile } = written;
  const [gone, setGone] = useState('');
  const { faults, form, refuse, forgive } = useFaults<'file'>();
  const privacy = usePrivate(picked);
  const { shared, isBusy, said, share, complain, another } = useSharing(given, privacy);
  const { found } = privacy;
  useEffect(() => {
    ask('settings.read', null).then(
      ({ creator, payAddresses = [] }) => dispatch({ act: 'fill', creator, payAddresses }),
      complain,
    );
  }, []);
  const write = (fields: Extract<ShareFormAct, { act: 'write' }>['fields']) => dispatch({ act: 'write', fields });
  const pick = (chosen: Picked) => {
    forgive();
    dispatch({ act: 'pick', picked: chosen });
  };
  useGiven(given, pick, setGone);
  const { step, heading, go, next } = useSteps();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (refuse({ file: picked ? '' : t('share_chooseFile') })) return go('file');
    if (step !== 'review') return next();
    if (picked) return share(written, picked, event.submitter?.getAttribute('name') === 'strip');
  };

  if (shared) {
    return (
      <>
        <ShareList only={shared.id} isHeaded />
        <CatalogueAfterShare id={shared.id} />
        <button
          type="button"
          onClick={() => {
            another();
            go('file');
          }}
        >
          {t('share_another')}
        </button>
      </>
    );
  }
  return (
    <form ref={form} onSubmit={submit} class="share-form">
      <StepsBar step={step} onGo={go} />
      <h1 ref={heading} tabIndex={-1}>
        {wordFor('share_step', step)}
      </h1>
      {/* Every step stays there: what was written in one is kept while a person is at another. */}
      <div class="share-step" hidden={step !== 'file'}>
        <p class="lead">{t('share_meaning')}</p>
        {from && (
          <p class={gone ? 'warning' : 'aside'} role="status">
            {gone || <Text>{t('share_from', from)}</Text>}
          </p>
        )}
        <WorkDrop picked={picked} error={faults.file} onPick={pick} onProblem={complain} />
        <PickedPicture picked={picked} />
        {found && picked && <PrivateNote found={found} isFolder={picked.isFolder} />}
        <WriteText onWrite={pick} />
        <TextField label={t('share_title')} value={title} onChange={(text) => write({ title: text })} required />
        <TextField
          label={t('share_creator')}
          note={t('share_creatorMeaning')}
          value={creator}
          onChange={(text) => write({ creator: text })}
          autocomplete="name"
        />
        <TextField
          label={t('share_language')}
          note={t('share_languageMeaning')}
          value={language}
          onChange={(text) => write({ language: text })}
        />
      </div>
      <div class="share-step" hidden={step !== 'license'}>
        <LicenseQuestions chosen={license} onChoose={(chosen) => write({ license: chosen })} />
      </div>
      <div class="share-step" hidden={step !== 'review'}>
        <SourceChoice chosen={sources} onChange={(chosen) => write({ sources: chosen })} />
        {sources.length > 0 && (
          <TextField
            label={t('share_changes')}
            most={1000}
            value={changes}
            onChange={(text) => write({ changes: text })}
          />
        )}
        <FormerShare chosen={supersedes} onChoose={(chosen) => write({ supersedes: chosen })} />
        {payAddresses.length > 0 && (
          <p class="aside">
            <Sentence id="share_payAt" parts={[<Text key="addresses">{listInWords(payAddresses)}</Text>]} />
          </p>
        )}
        <ShareReview written={written} onGo={go} />
        <CreditInFile
          picked={picked}
          license={license}
          checked={isCreditInFile}
          onChange={(isWanted) => write({ isCreditInFile: isWanted })}
        />
        <Clashes chosen={license} sources={sources} />
      </div>
      <div class="actions">
        {step !== 'file' && (
          <button type="button" onClick={() => go(step === 'review' ? 'license' : 'file')}>
            {t('share_back')}
          </button>
        )}
        <button type="submit" class="primary" disabled={isBusy}>
          {t(step === 'review' ? 'share_submit' : 'share_next')}
        </button>
        {step === 'review' && found?.files.some(({ canStrip }) => canStrip) && (
          <button type="submit" name="strip" disabled={isBusy}>
            {t('private_without')}
          </button>
        )}
      </div>
      <StatusLine {...said} />
    </form>
  );
};

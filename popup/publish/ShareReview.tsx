import { sizeInWords, t, type WordKey } from '../platform/words';
import { ExternalLink } from '../ui/ExternalLink';
import { Text } from '../ui/Text';
import { PickedPicture } from './PickedPicture';
import type { ShareForm } from './share-form';
import type { Step } from './use-steps';

interface Props {
  written: ShareForm;
  onGo: (step: Step) => void;
}

/** What is about to be published, each part with the way back to it. */
export const ShareReview = ({ written: { picked, title, creator, license }, onGo }: Props) => {
  const change = (step: Step, what: WordKey) => (
    <button type="button" class="quiet" aria-label={t('share_changeNamed', t(what))} onClick={() => onGo(step)}>
      {t('share_change')}
    </button>
  );
  return (
    <section class="share-review">
      <PickedPicture picked={picked} />
      <dl class="facts">
        <dt>{t('share_file')}</dt>
        <dd>
          {picked && (
            <>
              <Text>{picked.name || t('share_severalFiles')}</Text> · {sizeInWords(picked.size)}
            </>
          )}{' '}
          {change('file', 'share_file')}
        </dd>
        <dt>{t('share_title')}</dt>
        <dd>
          <Text>{title}</Text> {change('file', 'share_title')}
        </dd>
        {creator && (
          <>
            <dt>{t('share_creator')}</dt>
            <dd>
              <Text>{creator}</Text> {change('file', 'share_creator')}
            </dd>
          </>
        )}
        <dt>{t('share_license')}</dt>
        <dd>
          <ExternalLink address={license.address} text={license.name} /> {change('license', 'share_license')}
        </dd>
      </dl>
    </section>
  );
};

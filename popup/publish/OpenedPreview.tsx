import { useState } from 'preact/hooks';
import { sizeInWords, t } from '../platform/words';
import { ToldNote } from '../ui/ToldNote';
import type { Shown } from './use-shown';

interface Props {
  shown: Shown;
  title: string;
  onShowAll: () => void;
}

const Media = ({ shown, title }: { shown: Extract<Shown, { is: 'media' }>; title: string }) => {
  const [isBroken, setBroken] = useState(false);
  const { kind, address } = shown;
  const onError = () => setBroken(true);
  if (isBroken) return <p class="aside">{t('opened_unseen')}</p>;
  const player = { controls: true, preload: 'metadata', src: address, 'aria-label': title, onError } as const;
  if (kind === 'sound') return <audio {...player} />;
  if (kind === 'film') return <video {...player} />;
  if (kind === 'pdf')
    return (
      <a class="button" href={address} target="_blank" rel="noreferrer">
        {t('opened_pdf')}
      </a>
    );
  return <img src={address} alt={title} onError={onError} />;
};

/** A shared work itself, read from blocks that were hashed: a picture, a player, the beginning of a text. */
export const OpenedPreview = ({ shown, title, onShowAll }: Props) => {
  if (shown.is === 'failed') return <ToldNote told={shown.told} />;
  if (shown.is === 'folder') return null;
  return (
    <div class="preview" aria-busy={shown.is === 'reading'}>
      {shown.is === 'reading' && <p role="status">{t('opened_reading')}</p>}
      {shown.is === 'media' && <Media shown={shown} title={title} />}
      {shown.is === 'text' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        <section class="preview-text" tabIndex={0} aria-label={title}>
          <pre dir="auto">{shown.text}</pre>
        </section>
      )}
      {shown.is === 'text' && shown.isCut && <p class="aside">{t('opened_beginning')}</p>}
      {shown.is === 'unseen' &&
        (shown.canAsk ? (
          <button type="button" onClick={onShowAll}>
            {t('opened_show', sizeInWords(shown.size))}
          </button>
        ) : (
          <p class="aside">{t('opened_unseen')}</p>
        ))}
    </div>
  );
};

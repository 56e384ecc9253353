import { t } from '../platform/words';

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';
const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';
/** Where the drawings would be if the page were on the web (src/message/sample). */
const HILLS = 'https://commoner.example/sample/hills.svg';
const LEAF = 'https://commoner.example/sample/leaf.svg';

const Hills = () => (
  <svg viewBox="0 0 320 160" role="img" aria-label={t('sample_hills')}>
    <rect width="320" height="160" fill="#f3e4c3" />
    <circle cx="236" cy="52" r="22" fill="#e9a23b" />
    <path d="M0 110 Q60 50 130 104 T250 96 T320 110 V160 H0z" fill="#7fae8b" />
    <path d="M0 134 Q90 84 170 128 T320 126 V160 H0z" fill="#3c7a57" />
    <path d="M0 152 Q120 118 320 148 V160 H0z" fill="#17663f" />
  </svg>
);

const Leaf = () => (
  <svg viewBox="0 0 320 160" role="img" aria-label={t('sample_leaf')}>
    <rect width="320" height="160" fill="#e3f1e7" />
    <circle cx="130" cy="80" r="56" fill="none" stroke="#17663f" stroke-width="5" />
    <circle cx="190" cy="80" r="56" fill="none" stroke="#17663f" stroke-width="5" />
    <path d="M160 33a56 56 0 0 1 0 94a56 56 0 0 1 0-94z" fill="#17663f" />
  </svg>
);

/** A page as an author would write it, with works of our own under CC BY and CC0. The reader that runs in every page reads it, too. */
export const SampleScreen = () => (
  <>
    <header>
      <p class="sample-note">{t('sample_note')}</p>
    </header>
    <main>
      <article itemScope itemType="https://schema.org/Article">
        <h1 itemProp="name">{t('sample_title')}</h1>
        <p>
          <span itemProp="author" itemScope itemType="https://schema.org/Organization">
            <span itemProp="name">{t('sample_author')}</span>
          </span>
        </p>
        <p>{t('sample_first')}</p>
        <figure itemScope itemType="https://schema.org/ImageObject" itemID={HILLS}>
          <Hills />
          <link itemProp="contentUrl" href={HILLS} />
          <meta itemProp="name" content={t('sample_hills')} />
          <meta itemProp="creator" content={t('sample_author')} />
          <figcaption>
            {t('sample_by', t('sample_hills'), t('sample_author'))}{' '}
            <a itemProp="license" href={CC_BY}>
              CC BY 4.0
            </a>
          </figcaption>
        </figure>
        <p>{t('sample_second')}</p>
        <figure itemScope itemType="https://schema.org/ImageObject" itemID={LEAF}>
          <Leaf />
          <link itemProp="contentUrl" href={LEAF} />
          <meta itemProp="name" content={t('sample_leaf')} />
          <meta itemProp="creator" content={t('sample_author')} />
          <figcaption>
            {t('sample_by', t('sample_leaf'), t('sample_author'))}{' '}
            <a itemProp="license" href={CC0}>
              CC0 1.0
            </a>
          </figcaption>
        </figure>
        <footer>
          <p>
            <a rel="license" itemProp="license" href={CC_BY}>
              {t('sample_license')}
            </a>
          </p>
        </footer>
      </article>
    </main>
  </>
);

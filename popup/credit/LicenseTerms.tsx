import type { ComponentChildren } from 'preact';
import type { License } from '../../src/license/license';
import { termsOf } from '../../src/license/terms';
import { t, wordFor } from '../platform/words';
import { Icon, type IconName } from '../ui/Icon';

interface RowProps {
  heading: string;
  sign: IconName & ('may' | 'must' | 'not');
  children: readonly string[];
}

const Row = ({ heading, sign, children }: RowProps) => (
  <div class="terms-row">
    <dt>{heading}</dt>
    {children.map((text) => (
      <dd class={`chip chip-${sign}`} key={text}>
        <Icon name={sign} />
        {text}
      </dd>
    ))}
  </div>
);

interface Props {
  license: License;
  /** Whether it is read by who gives it, not by who uses the work. */
  given?: boolean;
}

/** What a license permits, asks and forbids, in plain words. */
export const LicenseTerms = ({ license, given = false }: Props): ComponentChildren => {
  const { permits, asks, forbids } = termsOf(license);
  return (
    <>
      <dl class="terms">
        {permits.length > 0 && (
          <Row heading={t(given ? 'terms_othersMay' : 'terms_may')} sign="may">
            {permits.map((each) => wordFor('permits', each))}
          </Row>
        )}
        {asks.length > 0 && (
          <Row heading={t(given ? 'terms_othersMust' : 'terms_must')} sign="must">
            {asks.map((each) => wordFor('asks', each))}
          </Row>
        )}
        {forbids.length > 0 && (
          <Row heading={t(given ? 'terms_othersNot' : 'terms_not')} sign="not">
            {forbids.map((each) =>
              each === 'commercial' && license.family === 'restricted'
                ? t('terms_commercialRestricted')
                : wordFor('forbids', each),
            )}
          </Row>
        )}
      </dl>
      {license.family === 'restricted' && <p class="aside">{t('terms_restricted')}</p>}
      {license.family === 'rights-statement' && <p class="aside">{t('terms_rightsStatement')}</p>}
      {asks.length === 0 && permits.length > 0 && !given && <p class="aside">{t('terms_free')}</p>}
      {permits.length === 0 && <p class="aside">{t('terms_none')}</p>}
    </>
  );
};

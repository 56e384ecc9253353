import { useEffect, useRef, useState } from 'preact/hooks';
import { t, type WordKey } from '../platform/words';
import { Logo } from '../ui/Logo';
import { CreditCard } from './CreditCard';
import { ReuseCard } from './ReuseCard';
import { SetUpCard } from './SetUpCard';

const CARDS: readonly (readonly [heading: WordKey, Card: () => preact.JSX.Element])[] = [
  ['welcome_reuse', ReuseCard],
  ['welcome_credit', CreditCard],
  ['welcome_setUp', SetUpCard],
];

/** What opens once after installation: three cards, each of which can be skipped. */
export const WelcomeScreen = () => {
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const [name, Card] = CARDS[at] ?? (CARDS[0] as (typeof CARDS)[number]);
  const isFirst = useRef(true);
  // The keyboard goes on at the card that came.
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [at]);
  const isLast = at === CARDS.length - 1;
  return (
    <main class="welcome">
      <header>
        <Logo />
        <h1>{t('welcome_title')}</h1>
      </header>
      <section class="welcome-card">
        <p class="aside">{t('welcome_step', at + 1, CARDS.length)}</p>
        <h2 ref={heading} tabIndex={-1}>
          {t(name)}
        </h2>
        <Card />
      </section>
      <div class="actions">
        {at > 0 && (
          <button type="button" onClick={() => setAt(at - 1)}>
            {t('welcome_previous')}
          </button>
        )}
        {isLast ? (
          <a class="button primary" href="library.html">
            {t('welcome_library')}
          </a>
        ) : (
          <>
            <button type="button" class="primary" onClick={() => setAt(at + 1)}>
              {t('welcome_next')}
            </button>
            <a class="button" href="library.html">
              {t('welcome_skip')}
            </a>
          </>
        )}
      </div>
    </main>
  );
};

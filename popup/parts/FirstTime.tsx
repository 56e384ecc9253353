import { word } from '../words';

/** The ways to thank somebody, for who has no wallet connected and never used one of them. */
export const FirstTime = () => (
  <section class="first-time">
    <h3>{word('first_title')}</h3>
    <ul>
      <li>{word('first_code')}</li>
      <li>{word('first_open')}</li>
      <li>{word('first_word')}</li>
      <li>{word('first_wallet')}</li>
    </ul>
    <p class="aside">{word('first_nobody')}</p>
  </section>
);

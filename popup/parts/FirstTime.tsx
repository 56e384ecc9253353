import { hashOf } from '../route';
import { word } from '../words';

/** What who never thanked anybody here, and has no wallet connected, needs to know. */
export const FirstTime = () => (
  <section class="first-time">
    <h3>{word('first_title')}</h3>
    <ul class="bullets">
      <li>{word('first_nobody')}</li>
      <li>{word('first_code')}</li>
      <li>
        {word('first_wallet')}{' '}
        <a href={`library.html${hashOf('settings', ['wallet'])}`} target="_blank" rel="noopener">
          {word('thank_connect')}
        </a>
      </li>
    </ul>
  </section>
);

import { hashOf } from '../platform/route';
import { t, type WordKey } from '../platform/words';

const PARTS: readonly (readonly [section: string, name: WordKey])[] = [
  ['general', 'welcome_setUpName'],
  ['money', 'welcome_setUpMoney'],
  ['publishing', 'welcome_setUpPublish'],
];

/** What may be set, with the ways there. Nothing has to be. */
export const SetUpCard = () => (
  <>
    <p>{t('welcome_setUpMeaning')}</p>
    <ul class="bullets">
      {PARTS.map(([section, name]) => (
        <li key={section}>
          <a href={`library.html${hashOf('settings', [section])}`} target="_blank" rel="noopener">
            {t(name)}
          </a>
        </li>
      ))}
    </ul>
  </>
);

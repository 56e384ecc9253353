import { t, type WordKey } from '../platform/words';

const KEYS: readonly [keys: string, meaning: WordKey][] = [
  ['/', 'keys_search'],
  ['↑ ↓ Page Home End', 'keys_move'],
  ['Enter', 'keys_open'],
  ['→ ←', 'keys_credits'],
  ['Space, Shift+Space', 'keys_choose'],
  ['Ctrl+A', 'keys_all'],
  ['Delete', 'keys_delete'],
  ['Esc', 'keys_none'],
  ['?', 'keys_help'],
];

/** What the keyboard does in the list. */
export const KeysHelp = () => (
  <dl class="keys-help">
    {KEYS.map(([keys, meaning]) => (
      <div key={meaning}>
        <dt>
          <kbd>{keys}</kbd>
        </dt>
        <dd>{t(meaning)}</dd>
      </div>
    ))}
  </dl>
);

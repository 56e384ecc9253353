import type { Contact } from '../../src/tip/contacts';
import type { Tip } from '../../src/tip/tip';
import { letterTo, writtenTo } from '../letter';
import { when, word, wordFor } from '../words';
import { Icon } from './Icon';

interface Props {
  tip: Tip;
  contacts: readonly Contact[];
  onWrite: (tip: Tip, to: string) => void;
}

/** Ways to tell a creator of the thanks: what is opened is the person's own mail program, or a page, and they send it there or do not. */
export const WriteToThem = ({ tip, contacts, onWrite }: Props) => (
  <section class="write">
    <p>{word('write_meaning')}</p>
    <ul>
      {contacts.map((contact) => (
        <li key={contact.address}>
          <a
            class="button"
            href={letterTo(contact, tip)}
            target="_blank"
            rel="noopener noreferrer"
            onClick={() => onWrite(tip, contact.address)}
          >
            {word(contact.kind === 'mail' ? 'write_mail' : 'write_profile')}
            <Icon name="out" />
          </a>
          <p class="aside">
            <code>{contact.label}</code>
            {' · '}
            {wordFor('tip_trust', contact.grade)}
          </p>
        </li>
      ))}
    </ul>
    {tip.written && <p class="aside">{word('write_opened', writtenTo(tip.written.to), when(tip.written.at))}</p>}
  </section>
);

import type { Contact } from '../../src/tips/contacts';
import type { Tip } from '../../src/tips/tip';
import { t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { letterTo } from './letter';
import { PostToThem } from './told/PostToThem';

interface Props {
  /** What is written about, and where it was begun to be written to. */
  tip: Pick<Tip, 'work' | 'comment' | 'written'>;
  contacts: readonly Contact[];
  /** Absent before anything was saved: then nothing is written down of it. */
  onWrite?: (to: string, by?: 'post') => void;
}

/** Ways to thank a creator in words: what is opened is the person's own mail program, or a page, and they send it there or do not. */
export const WriteToThem = ({ tip, contacts, onWrite }: Props) => (
  <section class="write">
    <h3>{t('write_title')}</h3>
    <p class="aside">{t('write_meaning')}</p>
    <ul>
      {contacts.map((contact, i) => (
        <li key={contact.address}>
          <a
            class={i === 0 && !tip.written ? 'button primary' : 'button'}
            href={letterTo(contact, tip)}
            target="_blank"
            rel="noopener noreferrer"
            onClick={() => onWrite?.(contact.address)}
          >
            {t(contact.kind === 'mail' ? 'write_mail' : 'write_profile')}
            <Icon name="out" />
          </a>
          <p class="aside">
            <code>{contact.label}</code>
            {' · '}
            {wordFor('tip_trust', contact.grade)}
          </p>
          <PostToThem contact={contact} tip={tip} onWrite={onWrite && ((to) => onWrite(to, 'post'))} />
        </li>
      ))}
    </ul>
  </section>
);

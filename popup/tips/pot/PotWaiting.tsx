import { count, t } from '../../platform/words';
import { ExternalLink } from '../../ui/ExternalLink';
import { Sentence } from '../../ui/Sentence';
import { Text } from '../../ui/Text';

/** Somebody who has no part of a pot, for want of a way to pay them or of a sum that makes sense. */
export interface Without {
  creator: string;
  name: string | null;
  about: string;
  title: string | null;
}

/** Who could not be paid: they are remembered, and offered again. */
export const PotWaiting = ({ waiting }: { waiting: readonly Without[] }) =>
  waiting.length === 0 ? null : (
    <details class="why pot-waiting">
      <summary>{count(waiting.length, 'pot_waiting')}</summary>
      <p>{t('pot_waitingMeaning')}</p>
      <ul class="bullets">
        {waiting.map(({ creator, name, about, title }) => (
          <li key={`${creator} ${about}`}>
            <Sentence
              id="ledger_for"
              parts={[
                <Text key="name">{name ?? t('ledger_unnamed')}</Text>,
                <ExternalLink key="title" address={about} text={title ?? about} />,
              ]}
            />
          </li>
        ))}
      </ul>
    </details>
  );

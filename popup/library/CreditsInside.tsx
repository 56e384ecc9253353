import { LIBRARY_CHANNEL } from '../../src/message/channels';
import { hostOf } from '../platform/links';
import { hashOf } from '../platform/route';
import { useAnswer } from '../platform/use-answer';
import { day, t, wordFor } from '../platform/words';
import { Text } from '../ui/Text';
import { CREDITS_SHOWN } from './use-open-credits';

interface Props {
  /** The element's own id: the button that shows it names it. */
  id: string;
  /** The entry whose work was credited. */
  entry: string;
  title: string;
}

const hostOrText = (where: string): string => hostOf(where) || where;

/** The credits of a work inside its row: when, how it was used, with which changes, and where. */
export const CreditsInside = ({ id, entry, title }: Props) => {
  const { value: uses, problem } = useAnswer('library.uses', { id: entry }, LIBRARY_CHANNEL);
  return (
    <div class="entry-credits" id={id}>
      {problem && <p class="warning">{problem}</p>}
      <ul aria-label={t('credits_of', title)}>
        {uses?.slice(0, CREDITS_SHOWN).map(({ id: credit, at, attribution: { manner, license, changes, where } }) => (
          <li key={credit}>
            <a href={hashOf('entry', [credit])}>
              <time dateTime={at}>{day(at)}</time>
            </a>
            {' · '}
            {wordFor('manner', manner)}
            {' · '}
            {license.name}
            {changes && (
              <>
                {' · '}
                <Text>{changes}</Text>
              </>
            )}
            {where && (
              <>
                {' · '}
                <Text>{hostOrText(where)}</Text>
              </>
            )}
          </li>
        ))}
      </ul>
      {uses && uses.length > CREDITS_SHOWN && (
        <p>
          <a href={hashOf('entry', [entry])}>{t('credits_all')}</a>
        </p>
      )}
    </div>
  );
};

import type { Credited } from '../../src/library/entry';
import { hashOf } from '../platform/route';
import { day, t, wordFor } from '../platform/words';
import { ExternalLink } from '../ui/ExternalLink';

/** The credits of a work: when, how, and where it was used. */
export const UseList = ({ uses }: { uses: readonly Credited[] }) => (
  <section class="quoted">
    <h2>{t('uses_title')}</h2>
    <ul class="uses">
      {uses.map(({ id, at, attribution }) => (
        <li key={id}>
          <a href={hashOf('entry', [id])}>
            <time dateTime={at}>{day(at)}</time>
          </a>{' '}
          {wordFor('manner', attribution.manner)} · {attribution.license.name}
          {attribution.where && (
            <>
              {' · '}
              <ExternalLink address={attribution.where} text={attribution.where} />
            </>
          )}
        </li>
      ))}
    </ul>
  </section>
);

import type { MachineTerm } from '../../src/work/work';
import { t, wordFor } from '../platform/words';
import { ExternalLink } from '../ui/ExternalLink';

interface Props {
  terms: readonly MachineTerm[];
}

/** What the page says to machines, apart from every license: it permits a person nothing, and forbids them nothing. */
export const MachineTerms = ({ terms }: Props) =>
  terms.length === 0 ? null : (
    <section class="machines aside">
      <h2>{t('machines_heading')}</h2>
      <ul>
        {terms.map((term) => {
          const words = wordFor('machines', term.kind);
          const address = 'address' in term ? term.address : null;
          return (
            <li key={term.kind}>
              <ExternalLink address={address} text={words} />
            </li>
          );
        })}
      </ul>
      <p>{t('machines_meaning')}</p>
    </section>
  );

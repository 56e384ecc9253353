import { numberInWords } from '../platform/words';
import { Text } from './Text';

export interface Bar {
  name: string;
  count: number;
  /** Where its entries are listed. */
  hash: string;
}

/** How many there are of each, as bars that are links and say their number. */
export const Bars = ({ title, bars }: { title: string; bars: readonly Bar[] }) => {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return bars.length === 0 ? null : (
    <section class="bars">
      <h2>{title}</h2>
      <ul>
        {bars.map(({ name, count, hash }) => (
          <li key={hash}>
            <a href={hash}>
              <Text>{name}</Text>
            </a>
            <span class="bar" style={{ inlineSize: `${(count / most) * 100}%` }} aria-hidden="true" />
            <span class="facet-count">{numberInWords(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

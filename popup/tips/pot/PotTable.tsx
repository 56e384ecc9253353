import type { Candidate } from '../../../src/pot/candidate';
import { amountOf } from '../../../src/pot/money';
import { count, listInWords, t, wordFor } from '../../platform/words';
import { CheckBox } from '../../ui/CheckBox';
import { Text } from '../../ui/Text';
import { moneyInWords } from '../money';
import { PotAmount } from './PotAmount';
import type { PlanChoice, Row } from './use-plan';
import { keyOf, type Way } from './ways';

export const nameOf = ({ name, work }: Pick<Candidate, 'name' | 'work'>): string => name ?? work.title ?? work.about;

const tellWay = ({ manner, payee }: Way): string =>
  t(manner === 'wallet' ? 'pot_wayWallet' : manner === 'invoice' ? 'pot_wayInvoice' : 'pot_wayOpen', payee.label);

const tellWhy = ({ reasons, works }: Candidate): string =>
  [count(works, 'pot_works'), listInWords(reasons.map((reason) => wordFor('pot_why', reason)))].join(' · ');

const WaySelect = ({ row, onChoose }: { row: Row; onChoose: (key: string) => void }) => {
  if (!row.way) return null;
  return row.ways.length > 1 ? (
    <select
      aria-label={t('pot_way', nameOf(row.candidate))}
      value={keyOf(row.way)}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {row.ways.map((way) => (
        <option key={keyOf(way)} value={keyOf(way)}>
          {tellWay(way)}
        </option>
      ))}
    </select>
  ) : (
    <span class="aside">{tellWay(row.way)}</span>
  );
};

const Line = ({ row, most, choice }: { row: Row; most: number; choice: PlanChoice }) => {
  const { candidate, minor, why } = row;
  const { key } = candidate;
  const isIn = why !== 'out';
  const told = why === 'too-small' || why === 'busy' ? wordFor('pot_line', why) : '';
  return (
    <tr class={`pot-row pot-${why}`}>
      <th scope="row">
        <label class="check">
          <CheckBox isTicked={isIn} onTick={() => choice.leaveOut(key, isIn)} />
          <Text>{nameOf(candidate)}</Text>
        </label>
        <span class="bar" style={{ inlineSize: `${(minor / most) * 100}%` }} aria-hidden="true" />
        <span class="aside">{told || tellWhy(candidate)}</span>
        {isIn && <WaySelect row={row} onChoose={(way) => choice.choose(key, way)} />}
      </th>
      <td>
        {why === 'shared' || why === 'set' ? (
          <PotAmount
            name={nameOf(candidate)}
            minor={minor}
            currency={choice.currency}
            onChange={(next) => choice.setPart(key, next)}
          />
        ) : (
          <span class="aside">{moneyInWords(0, choice.currency)}</span>
        )}
      </td>
    </tr>
  );
};

/** Who gets what: a picture, and a table of which each line can be changed or left out. Who cannot be paid is told below it. */
export const PotTable = ({ choice }: { choice: PlanChoice }) => {
  const { rows, whole, currency, keepsOthers, setKeepsOthers } = choice;
  const listed = rows.filter(({ why }) => why !== 'unpayable');
  if (listed.length === 0) return null;
  const most = Math.max(1, ...listed.map(({ minor }) => minor));
  const sum = listed.reduce((all, { minor }) => all + minor, 0);
  return (
    <section class="pot-table">
      <h2>{t('pot_who')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('pot_columnWho')}</th>
            <th scope="col">{t('pot_columnAmount', currency)}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((row) => (
            <Line key={row.candidate.key} row={row} most={most} choice={choice} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('pot_sum')}</th>
            <td>
              <strong>{moneyInWords(amountOf(whole === null ? 0 : sum, currency), currency)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
      <label class="check">
        <CheckBox isTicked={keepsOthers} onTick={() => setKeepsOthers(!keepsOthers)} />
        {t('pot_keepsOthers')}
      </label>
      <p class="aside">{t(keepsOthers ? 'pot_keepsOthersMeaning' : 'pot_scalesMeaning')}</p>
    </section>
  );
};

import type { Combination } from '../../src/license/combine/combine';
import type { Obstacle } from '../../src/license/combine/obstacle';
import { fromId } from '../../src/license/from-id';
import { LicenseName } from '../credit/LicenseName';
import { nameOf } from '../credit/work-name';
import { count, listInWords, t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';
import { Text } from '../ui/Text';
import type { CombinedWork } from './CombineWorks';

interface Props {
  works: readonly CombinedWork[];
  combination: Combination;
}

/** Works that a sentence names before it says how many more there are. */
const NAMED_AT_MOST = 3;

const titleOf = ({ work }: CombinedWork): string => nameOf(work);

const Named = ({ works }: { works: readonly CombinedWork[] }) => (
  <Text>
    {listInWords([
      ...works.slice(0, NAMED_AT_MOST).map((each) => t('quoted', titleOf(each))),
      ...(works.length > NAMED_AT_MOST ? [count(works.length - NAMED_AT_MOST, 'and_more')] : []),
    ])}
  </Text>
);

const Obstacles = ({ works, combination, obstacles }: Props & { obstacles: readonly Obstacle[] }) =>
  obstacles.length === 0 ? null : (
    <ul class="obstacles">
      {obstacles.map(({ code, licenses, clause }) => (
        <li key={`${code} ${licenses.join(' ')}`}>
          {licenses.map((id) => {
            const own = works.filter((each) => combination.taken[each.id]?.id === id);
            return (
              <p key={id}>
                <strong>{fromId(id)?.name ?? id}</strong> <Named works={own} />
              </p>
            );
          })}
          <p>
            {wordFor('obstacle', code)} {clause && <span class="clause">{clause}</span>}
          </p>
        </li>
      ))}
    </ul>
  );

/** One new work, and the works side by side: whether, under which license, and what stands in the way. */
export const CombineVerdict = ({ works, combination }: Props) => {
  const { adaptation, collection } = combination;
  const left = works.filter(({ id }) => adaptation.leaveOut.includes(id));
  const isPossible = adaptation.allowed.length > 0;
  return (
    <>
      <section class={`verdict verdict-${isPossible ? 'may' : adaptation.isKnown ? 'not' : 'unknown'}`}>
        <h2>
          <Icon name={isPossible ? 'may' : adaptation.isKnown ? 'not' : 'warning'} />
          {t(isPossible ? 'combine_may' : adaptation.isKnown ? 'combine_not' : 'combine_unknown')}
        </h2>
        <p>{t('combine_adaptation')}</p>
        {isPossible && (
          <>
            <h3>{t('combine_carry')}</h3>
            <ul class="carry">
              {adaptation.allowed.map(({ license, advice }) => (
                <li key={license.id}>
                  <LicenseName license={license} />{' '}
                  <span class="aside">{t(advice === 'recommended' ? 'combine_recommended' : 'combine_possible')}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <Obstacles works={works} combination={combination} obstacles={adaptation.obstacles} />
        {left.length > 0 && (
          <p>
            <Sentence id="combine_leaveOut" parts={[<Named key="works" works={left} />]} />
          </p>
        )}
        {!isPossible && <p class="aside">{t('combine_ask')}</p>}
      </section>
      <section class={`verdict verdict-${collection.obstacles.length === 0 ? 'may' : 'not'}`}>
        <h2>
          <Icon name={collection.obstacles.length === 0 ? 'may' : 'not'} />
          {t(collection.obstacles.length === 0 ? 'combine_side' : 'combine_sideNot')}
        </h2>
        <p>{t('combine_collection')}</p>
        <Obstacles works={works} combination={combination} obstacles={collection.obstacles} />
      </section>
    </>
  );
};

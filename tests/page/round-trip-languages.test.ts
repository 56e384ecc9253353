import { beforeEach, describe, expect, it } from '@jest/globals';
import { look } from '../../content/look';
import type { CreditFormat } from '../../src/attribution/attribution';
import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { ALL_WORDS } from '../../src/attribution/language/all';
import { LANGUAGES, type Language } from '../../src/attribution/language/language';
import { type Manner, plainUse } from '../../src/attribution/use';
import { fromId } from '../../src/license/from-id';
import { identify } from '../../src/work/identify';
import { aWork } from '../unit/attribution/a-work';

const UNITS = ['CC-BY', 'CC-BY-SA', 'CC-BY-NC', 'CC-BY-ND', 'CC-BY-NC-SA', 'CC-BY-NC-ND'];
/** Every license of Creative Commons in every version, some ports, both tools, and licenses of others. */
const IDS = [
  ...UNITS.flatMap((unit) => ['1.0', '2.0', '2.5', '3.0', '4.0'].map((version) => `${unit}-${version}`)),
  ...UNITS,
  ...['CC-BY-SA-2.0-DE', 'CC-BY-3.0-AT', 'CC-BY-SA-3.0-IGO', 'CC-BY-NC-ND-2.5-PL', 'CC-BY-2.1-JP', 'CC-BY-SA-3.0-EG'],
  ...['CC0-1.0', 'PDM-1.0', 'CC-SAMPLING+-1.0', 'GFDL-1.3', 'LAL-1.3', 'MIT', 'OGL-UK-3.0', 'ODbL-1.0', 'etalab-2.0', 'GPL-3.0-or-later'],
]; // biome-ignore format: a table

const TITLE = 'Tarn & <light>';

const differences = (id: string, language: Language, format: CreditFormat, manner: Manner): string[] => {
  const license = fromId(id);
  if (!license) throw new Error(id);
  const attribution = compose(aWork({ title: TITLE }), { ...plainUse(license), manner, language });
  const credit = writeCredit(attribution, format, ALL_WORDS[language]);
  document.body.innerHTML = `<article><p>A walk.</p>${credit}</article>`;
  const works = identify({ ...look(document), ms: 0 }).works.filter(({ source, address }) =>
    [source, address].includes(attribution.source),
  );
  const [work] = works;
  if (!work || works.length > 1) return [`${id}: ${works.length} works`];
  const found: string[] = [];
  if (work.licenses.map(({ id: each }) => each).join() !== id) found.push(`is ${work.licenses.map((each) => each.id)}`);
  if (work.title !== TITLE) found.push(`title ${work.title}`);
  if (JSON.stringify(work.creators) !== JSON.stringify(attribution.creators)) found.push('creator');
  if (work.conflicts.length) found.push(`against ${work.conflicts.map((each) => each.id)}`);
  return found.map((each) => `${id}: ${each}`);
};

describe('our own credit in each language', () => {
  beforeEach(() => {
    document.head.innerHTML = '';
    document.body.innerHTML = '';
  });

  it.each(LANGUAGES)('is read as the same work in %s, as HTML', (language) => {
    expect(IDS.flatMap((id) => differences(id, language, 'html', 'as-is'))).toEqual([]);
  });

  it.each(LANGUAGES)('is read in %s where something was made from the work', (language) => {
    expect(['CC-BY-SA-4.0', 'CC0-1.0'].flatMap((id) => differences(id, language, 'html', 'adapted'))).toEqual([]);
  });
});

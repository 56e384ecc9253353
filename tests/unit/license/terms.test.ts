import { describe, expect, it } from '@jest/globals';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import { permitsReuse, termsOf } from '../../../src/license/terms';
import { listTools, makeTool } from '../../../src/license/tools';

const terms = (id: string) => termsOf(fromId(id) as License);

describe('what a license lets people do', () => {
  it('lets everyone do anything with CC0, and asks nothing', () => {
    expect(terms('CC0-1.0')).toEqual({ permits: ['share', 'adapt', 'commercial'], asks: [], forbids: [] });
  });
  it('asks BY for credit, a link and, since 3.0, for saying what was changed', () => {
    expect(terms('CC-BY-4.0').asks).toEqual(['credit', 'link-license', 'say-changes']);
    expect(terms('CC-BY-2.0').asks).toEqual(['credit', 'link-license']);
  });
  it('forbids selling with NC, sharing adaptations with ND, and asks for the same license with SA', () => {
    expect(terms('CC-BY-NC-4.0').forbids).toEqual(['commercial']);
    expect(terms('CC-BY-ND-4.0').forbids).toEqual(['adaptations']);
    expect(terms('CC-BY-SA-3.0').asks).toContain('same-license');
  });
  it('does not promise what retired licenses do not give: Developing Nations and Sampling forbid sharing the whole', () => {
    expect(permitsReuse(fromId('CC-DEVNATIONS-2.0') as License)).toBe(false);
    expect(permitsReuse(fromId('CC-SAMPLING-1.0') as License)).toBe(false);
    expect(permitsReuse(fromId('CC-SAMPLING+-1.0') as License)).toBe(true);
  });

  it.each([
    ['LAL-1.3', true], ['GFDL', true], ['ODbL-1.0', true], ['ODC-By-1.0', false], ['OGL-UK-3.0', false], ['etalab-2.0', false],
    ['CERN-OHL-S-2.0', true], ['CERN-OHL-P-2.0', false], ['CERN-OHL', true], ['MIT', false], ['Apache-2.0', false], ['GPL-3.0-only', true],
    ['LGPL', true], ['MPL-2.0', true], ['EPL-1.0', true], ['EUPL-1.2', true], ['CDDL-1.0', true], ['OSL-3.0', true], ['CECILL-2.1', true],
    ['OFL-1.1', true], ['BSD-3-Clause', false], ['MS-RL', true], ['SHL', false], ['Apache', false],
  ])('asks with %s for the same license: %s', (id, same) => {
    expect(terms(id).permits).toEqual(['share', 'adapt', 'commercial']);
    expect(terms(id).asks).toContain('credit');
    expect(terms(id).asks.includes('same-license')).toBe(same);
  }); // biome-ignore format: a table

  it('asks nothing where nothing is asked', () => {
    for (const id of ['0BSD', 'MIT-0', 'Unlicense', 'WTFPL', 'PDDL-1.0', 'DL-DE-ZERO-2.0'])
      expect(terms(id).asks).toEqual([]);
  });

  it('promises nobody to sell what only some may sell', () => {
    for (const id of ['PPL', 'Coopyleft', 'ACSL-1.4', 'CopyFarLeft'])
      expect(terms(id)).toMatchObject({ permits: ['share', 'adapt'], forbids: ['commercial'] });
  });

  it.each([
    ['NoC-US', true], ['NKC', true], ['NoC-NC', true], ['NoC-CR', false], ['NoC-OKLR', false], ['InC', false], ['InC-OW-EU', false],
    ['InC-EDU', false], ['InC-NC', false], ['InC-RUU', false], ['CNE', false], ['UND', false],
  ])('lets everybody reuse what is stated as %s: %s', (code, permits) => {
    expect(permitsReuse(fromId(`RS-${code}-1.0`) as License)).toBe(permits);
  }); // biome-ignore format: a table

  it('lets everybody share every other license of the tables', () => {
    const tools = [...listTools().values()].filter(({ family }) => family !== 'rights-statement');
    for (const tool of tools) expect(permitsReuse(makeTool(tool, null) as License)).toBe(true);
  });
});

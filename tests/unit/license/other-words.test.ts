import { describe, expect, it } from '@jest/globals';
import { fromWords } from '../../../src/license/from-words';
import { workDone } from '../../work-of';

const ids = (text: string) => fromWords(text).map(({ license }) => license.id);

describe('the other commons that words name', () => {
  it.each([
    ['© OpenStreetMap contributors, ODbL 1.0', ['ODbL-1.0']],
    ['the Open Database License', ['ODbL-1.0']],
    ['Open Data Commons Attribution License', ['ODC-By-1.0']],
    ['Public Domain Dedication and License (PDDL)', ['PDDL-1.0']],
    ['GFDL', ['GFDL']],
    ['GNU Free Documentation License 1.3 or later', ['GFDL-1.3-or-later']],
    ['under the GNU Free Documentation License, Version 1.2 or any later version published by', ['GFDL-1.2-or-later']],
    ['GNU-Lizenz für freie Dokumentation', ['GFDL']],
    ['Licencia de documentación libre de GNU', ['GFDL']],
    ['Licence de documentation libre GNU', ['GFDL']],
    ['Free Art License 1.3', ['LAL-1.3']],
    ['Licence Art Libre', ['LAL']],
    ['Lizenz Freie Kunst', ['LAL']],
    ['licensed under the Open Government Licence v3.0.', ['OGL-UK-3.0']],
    ['available under the Open Government Licence, except where otherwise stated', ['OGL-UK']],
    ['Open Government Licence – Canada', ['OGL-Canada-2.0']],
    ['Licence Ouverte 2.0 / Etalab', ['etalab-2.0']],
    ['Licence Ouverte / Open Licence version 2.0', ['etalab-2.0']],
    ['Datenlizenz Deutschland – Namensnennung – Version 2.0', ['DL-DE-BY-2.0']],
    ['dl-de/by-2-0', ['DL-DE-BY-2.0']],
    ['Datenlizenz Deutschland – Zero – Version 2.0', ['DL-DE-ZERO-2.0']],
    ['CERN-OHL-S v2', ['CERN-OHL-S-2.0']],
    ['CERN Open Hardware Licence Version 2 - Strongly Reciprocal', ['CERN-OHL-S-2.0']],
    ['CERN OHL v1.2', ['CERN-OHL-1.2']],
    ['TAPR Open Hardware License', ['TAPR-OHL-1.0']],
    ['Solderpad Hardware License v2.1', ['SHL-2.1']],
    ['Peer Production License', ['PPL']],
    ['Coopyleft', ['Coopyleft']],
    ['Anti-Capitalist Software License 1.4', ['ACSL-1.4']],
    ['No Copyright – United States', ['RS-NoC-US-1.0']],
    ['MIT License', ['MIT']],
    ['License: MIT', ['MIT']],
    ['MIT-Lizenz', ['MIT']],
    ['The MIT License (MIT)', ['MIT']],
    ['BSD 3-Clause', ['BSD-3-Clause']],
    ['GPLv2+', ['GPL-2.0-or-later']],
    ['GPL-3.0', ['GPL-3.0']],
    ['GNU General Public License v3', ['GPL-3.0']],
    ['GNU General Public License version 3 or (at your option) any later version', ['GPL-3.0-or-later']],
    ['LGPLv2.1', ['LGPL-2.1']],
    ['Apache License, Version 2.0', ['Apache-2.0']],
    ['Licensed under Apache 2.0', ['Apache-2.0']],
    ['EUPL-1.2', ['EUPL-1.2']],
    ['SPDX-License-Identifier: MIT OR Apache-2.0', ['MIT', 'Apache-2.0']],
    ['SPDX-License-Identifier: GPL-2.0-or-later WITH Classpath-exception-2.0', ['GPL-2.0-or-later']],
    ['SPDX-License-Identifier: CC-BY-4.0', ['CC-BY-4.0']],
    ['Text under GFDL 1.2, CC BY-SA 3.0', ['GFDL-1.2', 'CC-BY-SA-3.0']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected));

  it.each([
    'Foodblog', 'MIT', 'MIT | License', 'mit Lizenz der Stadt', 'Mit Lizenz der Stadt', 'Massachusetts Institute (MIT). License plates',
    'Apache', 'Apache 2.0', 'Apache 2.4 server', 'running Apache-2.0.tar.gz', 'Python-2.0', 'OGL', 'OGL 3.0', 'a fair license for all',
    'GPL e metano', 'released with LPG and GPL', 'In Copyright', 'no known copyright restrictions', 'Open Government Licence – Alberta',
    'Open Government Licence (Ontario)', 'a software license agreement', 'BSD License', 'PPL', 'open data', 'Business Source License 1.1',
    'TAPR Noncommercial Hardware License', 'FAL', 'the EPL season 2.0',
  ])('says nothing of "%s"', (text) => expect(ids(text)).toEqual([])); // biome-ignore format: a list

  it('invents no version: not the latest, and not one that was never published', () => {
    expect(ids('GNU Free Documentation License')).toEqual(['GFDL']);
    expect(ids('GNU Free Documentation License 9.9')).toEqual(['GFDL']);
    expect(ids('CERN-OHL v2')).toEqual(['CERN-OHL']);
    expect(ids('Open Database License 7.5')).toEqual([]);
  });

  it.each([
    'gnu ',
    'gnu general public license ',
    'gpl v',
    'GPLv',
    'a.b.',
    '1.1.',
    'MIT License, ',
    'spdx-license-identifier: mit or ',
    'cc by ',
    'cc by-nc-sa-',
    'attribution - noncommercial ',
    'pas d',
    'v',
  ])('reads 100,000 characters of %j to their end, in time that grows with their number', (part) => {
    const text = (length: number) => `${part.repeat(length / part.length)} under GFDL 1.3`;
    const time = (length: number) => {
      const start = workDone();
      expect(ids(text(length)).at(-1)).toBe('GFDL-1.3');
      return workDone() - start;
    };
    time(1000);
    expect(time(100_000)).toBeLessThan(3000);
  });
});

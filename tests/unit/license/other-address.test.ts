import { describe, expect, it } from '@jest/globals';
import { fromAddress } from '../../../src/license/from-address';
import { workDone } from '../../work-of';

const idAt = (address: string) => fromAddress(address)?.id ?? null;

describe('the other commons that addresses name', () => {
  it.each([
    ['https://www.gnu.org/licenses/fdl-1.3.html', 'GFDL-1.3'],
    ['http://gnu.org/licenses/old-licenses/fdl-1.2.txt', 'GFDL-1.2'],
    ['https://www.gnu.org/licenses/gpl-3.0.en.html#license-text', 'GPL-3.0'],
    ['https://www.gnu.org/licenses/agpl-3.0', 'AGPL-3.0'],
    ['http://artlibre.org/licence/lal/licence-art-libre-12/', 'LAL-1.2'],
    ['http://opendatacommons.org/licenses/odbl/1.0/', 'ODbL-1.0'],
    ['https://opendatacommons.org/licenses/odbl/summary/', 'ODbL-1.0'],
    ['http://www.opendatacommons.org/licenses/by', 'ODC-By-1.0'],
    ['https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3', 'OGL-UK-3.0'],
    ['https://www.govdata.de/dl-de/by-2-0', 'DL-DE-BY-2.0'],
    ['http://www.govdata.de/dl-de/zero-2-0/', 'DL-DE-ZERO-2.0'],
    ['https://ohwr.org/cern_ohl_w_v2.pdf', 'CERN-OHL-W-2.0'],
    ['https://www.tapr.org/ohl.html', 'TAPR-OHL-1.0'],
    ['http://solderpad.org/licenses/SHL-0.51', 'SHL-0.51'],
    ['http://p2pfoundation.net/Peer_Production_License', 'PPL'],
    ['https://spdx.org/licenses/GPL-3.0-or-later', 'GPL-3.0-or-later'],
    ['https://spdx.org/licenses/CC-BY-4.0.html', 'CC-BY-4.0'],
    ['http://www.opensource.org/licenses/mit-license.php', 'MIT'],
    ['https://opensource.org/license/apache-2-0', 'Apache-2.0'],
    ['http://www.apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'],
    ['https://www.mozilla.org/en-US/MPL/2.0/', 'MPL-2.0'],
    ['https://choosealicense.com/licenses/bsd-3-clause/', 'BSD-3-Clause'],
    ['http://unlicense.org', 'Unlicense'],
    ['http://www.wtfpl.net/about/', 'WTFPL'],
    ['https://rightsstatements.org/page/NoC-US/1.0/?language=en', 'RS-NoC-US-1.0'],
    ['http://rightsstatements.org/vocab/InC-OW-EU/1.0/', 'RS-InC-OW-EU-1.0'],
    ['http://publications.europa.eu/resource/authority/licence/CC_BY_4_0', 'CC-BY-4.0'],
    ['http://publications.europa.eu/resource/authority/licence/CC_BYSA_4_0', 'CC-BY-SA-4.0'],
    ['https://publications.europa.eu/resource/authority/licence/CC_BYNCND_3_0', 'CC-BY-NC-ND-3.0'],
    ['http://publications.europa.eu/resource/authority/licence/CC_BYNC_4_0', 'CC-BY-NC-4.0'],
    ['http://publications.europa.eu/resource/authority/licence/CC0', 'CC0-1.0'],
    ['http://publications.europa.eu/resource/authority/licence/EUPL_1_2', 'EUPL-1.2'],
    ['http://publications.europa.eu/resource/authority/licence/ODC_BL', 'ODbL-1.0'],
    ['http://publications.europa.eu/resource/authority/licence/ODC_PDDL', 'PDDL-1.0'],
    ['http://publications.europa.eu/resource/authority/licence/DL_DE_BY_2_0', 'DL-DE-BY-2.0'],
    ['http://dcat-ap.de/def/licenses/cc-by/4.0', 'CC-BY-4.0'],
    ['https://www.dcat-ap.de/def/licenses/cc-by-sa/4.0/', 'CC-BY-SA-4.0'],
    ['http://dcat-ap.de/def/licenses/cc-by-nc-de/3.0', 'CC-BY-NC-3.0-DE'],
    ['http://dcat-ap.de/def/licenses/cc-zero', 'CC0-1.0'],
    ['http://dcat-ap.de/def/licenses/dl-by-de/2.0', 'DL-DE-BY-2.0'],
    ['http://dcat-ap.de/def/licenses/dl-zero-de/2.0', 'DL-DE-ZERO-2.0'],
    ['http://dcat-ap.de/def/licenses/odby', 'ODC-By-1.0'],
    ['http://dcat-ap.de/def/licenses/odcpddl', 'PDDL-1.0'],
    ['http://dcat-ap.de/def/licenses/gfdl/1.3', 'GFDL-1.3'],
    ['http://www.opendefinition.org/licenses/cc-zero', 'CC0-1.0'],
    ['https://opendefinition.org/licenses/odc-odbl', 'ODbL-1.0'],
    ['http://opendefinition.org/licenses/odc-by/', 'ODC-By-1.0'],
    ['https://spdx.org/licenses/CC-BY-SA-4.0#licenseText', 'CC-BY-SA-4.0'],
    ['https://web.archive.org/web/2016/http://www.gnu.org/licenses/fdl-1.2.html', 'GFDL-1.2'],
    ['https:\\/\\/opensource.org\\/licenses\\/MIT', 'MIT'],
    ['See https://opensource.org/licenses/MIT.', 'MIT'],
  ])('%s is %s', (address, id) => expect(idAt(address)).toBe(id));

  it.each([
    ['http://www.gnu.org/copyleft/fdl.html', 'GFDL'],
    ['http://artlibre.org/licence/lal/en', 'LAL'],
    ['http://www.nationalarchives.gov.uk/doc/open-government-licence', 'OGL-UK'],
    ['https://www.etalab.gouv.fr/licence-ouverte-open-licence', 'etalab'],
    ['https://ohwr.org/cernohl', 'CERN-OHL'],
    ['https://ohwr.org/project/cernohl/wikis/Documents/CERN-OHL-version-2', 'CERN-OHL'],
    ['https://www.gnu.org/licenses/gpl.html', 'GPL'],
    ['http://www.opendefinition.org/licenses/cc-by-sa', 'CC-BY-SA'],
    ['http://publications.europa.eu/resource/authority/licence/CC_BY', 'CC-BY'],
    ['http://dcat-ap.de/def/licenses/cc-by', 'CC-BY'],
  ])('%s names no version, and none is invented', (address, id) => {
    expect(fromAddress(address)).toMatchObject({ id, version: null });
  });

  it.each([
    'https://www.gnu.org/licenses/', 'https://www.gnu.org/licenses/gpl-faq.html', 'https://opensource.org/licenses/', 'https://opensource.org/',
    'https://opensource.org/licenses/alphabetical', 'https://spdx.org/licenses/', 'https://choosealicense.com/licenses/',
    'http://www.apache.org/licenses/', 'https://opendatacommons.org/licenses/', 'https://artlibre.org/', 'https://solderpad.org/licenses/',
    'https://rightsstatements.org/en/', 'https://cern.ch/', 'https://notgnu.org/licenses/gpl-3.0.html', 'https://www.openstreetmap.org/',
    'https://gnu.org.example/licenses/gpl-3.0.html', 'http://arxiv.org/licenses/nonexclusive-distrib/1.0/', 'https://unlicense.org/about',
    'http://publications.europa.eu/resource/authority/licence', 'http://publications.europa.eu/resource/authority/licence/COM_REUSE', 'https://dcat-ap.de/def/licenses/other-closed',
    'https://opendefinition.org/licenses/', 'https://opendefinition.org/od/2.1/en/', 'https://dcat-ap.de/def/licenses/cc-by/9.9',
  ])('%s names none', (address) => expect(idAt(address)).toBeNull()); // biome-ignore format: a list

  it('is the first in a text, whosever it is', () => {
    const both = ['http://www.gnu.org/copyleft/fdl.html', 'http://creativecommons.org/licenses/by-sa/3.0/'];
    expect(idAt(both.join(' and '))).toBe('GFDL');
    expect(idAt(both.reverse().join(' and '))).toBe('CC-BY-SA-3.0');
  });

  it.each(['gnu.org/', 'a.b.', 'gnu.org/licenses/', 'www.', 'a-', 'ohwr.org/cern-ohl/', 'etalab.gouv.fr/licence-'])(
    'reads 100,000 characters of %j to their end',
    (part) => {
      const start = workDone();
      expect(idAt(`${part.repeat(100_000 / part.length)} http://www.gnu.org/copyleft/fdl.html`)).not.toBeUndefined();
      expect(workDone() - start).toBeLessThan(3000);
    },
  );
});

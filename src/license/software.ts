import { SOFTWARE_LIST } from './software-list';
import type { Tool } from './tool';

const gnu = (name: string) => `https://www.gnu.org/licenses/${name}.html`;

/** Where software licenses that are often linked to have pages of their own; the others are linked to at SPDX. */
const PAGES: Record<string, Record<string, string>> = {
  gpl: {
    '': gnu('gpl'),
    '1.0': gnu('old-licenses/gpl-1.0'),
    '2.0': gnu('old-licenses/gpl-2.0'),
    '3.0': gnu('gpl-3.0'),
  },
  lgpl: {
    '': gnu('lgpl'),
    '2.0': gnu('old-licenses/lgpl-2.0'),
    '2.1': gnu('old-licenses/lgpl-2.1'),
    '3.0': gnu('lgpl-3.0'),
  },
  agpl: { '3.0': gnu('agpl-3.0') },
  apache: {
    '1.1': 'https://www.apache.org/licenses/LICENSE-1.1',
    '2.0': 'https://www.apache.org/licenses/LICENSE-2.0',
  },
  mpl: { '1.1': 'https://www.mozilla.org/MPL/1.1/', '2.0': 'https://www.mozilla.org/MPL/2.0/' },
  epl: { '2.0': 'https://www.eclipse.org/legal/epl-2.0/' },
  mit: { '': 'https://opensource.org/license/mit' },
  unlicense: { '': 'https://unlicense.org/' },
  wtfpl: { '': 'http://www.wtfpl.net/' },
  ofl: { '': 'https://openfontlicense.org/' },
};

/** What texts call them beside their titles (see Tool.words). */
const WORDS: Record<string, readonly string[]> = {
  mit: ['expat license'],
  'bsd-2-clause': ['simplified bsd license', 'bsd 2 clause', '2 clause bsd'],
  'bsd-3-clause': ['new bsd license', 'modified bsd license', 'revised bsd license', 'bsd 3 clause', '3 clause bsd'],
  gpl: ['gnu gpl', '#gpl', '#general public license'],
  lgpl: ['gnu lgpl', '#lgpl'],
  agpl: ['gnu agpl', '#agpl', 'gnu affero gpl'],
  apache: ['apache software license'],
  mpl: ['#mpl'],
  epl: ['=epl'],
  eupl: ['european union public license', '#eupl', 'eupl'],
  osl: ['#osl'],
  ofl: ['open font license', 'sil ofl', '#ofl'],
  cddl: ['#cddl', 'cddl'],
  cecill: ['#cecill'],
  bsl: ['boost license'],
  wtfpl: ['wtfpl'],
  unlicense: ['#unlicense'],
  zlib: ['zlib libpng license'],
};

/** Prefixes of ids that are also names of products, whose versions are written alike: Python-2.0, PHP-3.0. */
const PRODUCT = /^(?:php|python|ruby|zend|condor|bittorrent|zimbra|watcom|frameworx|nasa|intel|w3c|unicode)\b/i;

/** An id's version, only where the title has it too and nothing follows it: BSD-3-Clause is no version 3 of BSD. */
const splitId = (id: string, title: string): [prefix: string, version: string | null] => {
  const [, prefix, version] = /^(.+)-(\d+(?:\.\d+)+[a-z]?)$/.exec(id) ?? [];
  const short = version?.replace(/\.0$/, '');
  return prefix && version && short && title.includes(short) ? [prefix, version] : [id, null];
};

const idWords = (id: string): string[] => {
  const words = id.toLowerCase().split('-');
  return PRODUCT.test(id) || /^(?:bsd-\d-clause|gpl)$/i.test(id) ? [] : [`=${words.join(' ')}`];
};

interface Software extends Tool {
  versions: string[];
  permissive: string[];
  title: Record<string, string>;
}

/** The software licenses of SPDX's list, all versions of one together. */
export const readSoftware = (): Tool[] => {
  const tools = new Map<string, Software>();
  for (const line of SOFTWARE_LIST.split('\n')) {
    const [id = '', title = '', marks = ''] = line.split('|');
    const [prefix, version] = splitId(id, title);
    const unit = prefix.toLowerCase();
    const tool: Software = tools.get(unit) ?? {
      family: 'software',
      id: prefix,
      versions: [],
      title: {},
      spdx: true,
      permissive: [],
      ...(PAGES[unit] && { pages: PAGES[unit] }),
      words: [...idWords(prefix), ...(WORDS[unit] ?? [])],
    };
    if (version) tool.versions.push(version);
    if (marks.includes('l')) tool.later = true;
    if (marks.includes('p')) tool.permissive.push(version ?? '');
    tool.title[version ?? ''] = title;
    tools.set(unit, tool);
  }
  return [...tools.values()];
};

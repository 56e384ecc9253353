import type { Entry } from '../../../../src/library/entry';
import type { Creator, Work } from '../../../../src/work/work';
import { HOSTILE, licenseOf } from '../../attribution/a-work';
import { credited, kept } from './entries';

const by = (name: string, more: Partial<Creator> = {}): Creator => ({ name, address: null, ...more });
const person = (given: string, family: string, more: Partial<Creator> = {}): Creator =>
  by(`${given} ${family}`, { parts: { given, family }, ...more });

/** A work at an address of its own, with a file and a page of its own beside it. */
const work = (name: string, given: Partial<Work> = {}): Partial<Work> => ({
  id: name,
  title: `Work ${name}`,
  address: `https://files.example/${name}.jpg`,
  source: `https://works.example/${name}`,
  page: { address: `https://pages.example/${name}`, title: `Page of ${name}` },
  creators: [by('Ann Fell')],
  ...given,
});

const licensed = (...ids: string[]): Partial<Work> => ({ licenses: ids.map(licenseOf) });

type Made = [name: string, given: Partial<Work>, entry?: Partial<Pick<Entry, 'note' | 'tags'>>];

const KEPT: readonly Made[] = [
  ['particle', { creators: [person('Vincent', 'van Gogh'), person('Anna von', 'Humboldt')] }],
  [
    'suffix',
    {
      creators: [
        by('Martin Luther King Jr.', { parts: { given: 'Martin Luther', family: 'King', suffix: 'Jr.' } }),
        by('Ian W. Brook, Jr.', { parts: { given: 'Ian W.', family: 'Brook', suffix: 'Jr.' } }),
      ],
    },
  ],
  [
    'firms',
    {
      creators: [
        by('Free Software Foundation, Inc.', { type: 'organization' }),
        by('Department for Transport and Highways, UK'),
        by('Ministry of Water, Land and Forests'),
      ],
    },
  ],
  ['comma', { creators: [by('García Márquez, Gabriel'), by('Fell, Ann')] }],
  [
    'told',
    {
      creators: [
        by('Ida Brook', { type: 'person' }),
        by('Bo Lind', { address: 'https://orcid.org/0000-0002-1825-0097' }),
      ],
    },
  ],
  ['and', { creators: [by('Müller & Söhne'), by('Rock and Roll and others'), by('{Braces} | 100%_real')] }],
  [
    'film',
    {
      kind: 'video',
      address: 'https://files.example/film.webm',
      creators: [
        by('Blender Foundation', { type: 'organization' }),
        person('Sacha', 'Goedegebure', { role: 'director' }),
        person('Ton', 'Roosendaal', { role: 'producer' }),
      ],
    },
  ],
  [
    'song',
    {
      kind: 'sound',
      ...licensed('CC-BY-NC-SA-2.5'),
      creators: [person('Dog', 'Lover', { role: 'composer' }), by('The Band', { role: 'performer' })],
    },
  ],
  [
    'book',
    {
      kind: 'text',
      ...licensed('CC-BY-SA-4.0'),
      creators: [
        person('Ida', 'Brook'),
        person('Bo', 'Lind', { role: 'editor' }),
        person('Uma', 'Ek', { role: 'translator' }),
      ],
    },
  ],
  ['drawn', { creators: [person('Zoë', "d'Ancona", { role: 'illustrator' })] }],
  ['data', { kind: 'data', ...licensed('ODbL-1.0'), title: 'Well levels: 2019--2023' }],
  ['design', { kind: 'design', ...licensed('CERN-OHL-S-2.0') }],
  ['software', { kind: 'software', ...licensed('MIT'), creators: [by('azer')] }],
  ['other', { kind: 'other', ...licensed('CC0-1.0') }],
  ['untitled', { title: null, creators: [] }],
  ['dual', { ...licensed('CC-BY-SA-3.0', 'GFDL-1.2-or-later') }],
  ['port', { ...licensed('CC-BY-SA-3.0-DE') }],
  ['domain', { ...licensed('PDM-1.0') }],
  ['unlisted', { ...licensed('SHL-2.0') }],
  [
    'latin',
    {
      title: 'لوحة «الفجر» — 夜明けの絵',
      creators: [by('村上春樹', { parts: { family: '村上', given: '春樹' } }), by('نجيب محفوظ')],
    },
  ],
  [
    'ipfs',
    {
      address: 'ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi/a.jpg',
      source: 'ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi/',
    },
  ],
  ['doi', { kind: 'text', source: 'https://doi.org/10.5555/peat.2021.7' }],
  ['signs', { title: HOSTILE[5] as string, source: 'https://works.example/~ida/S_Dbw%20%7Ba%7D?a=1&b=2#t--op' }],
  [
    'tagged',
    {},
    {
      tags: ['sea', 'salt water', '50% off & more'],
      note: 'Mine: for the "cover"\n\nAB  - second line\nCC Ben on this',
    },
  ],
  ['notices', { notices: ['© 2020 Ann Fell', 'Provided as is: no warranty'], scope: 'texts only' }],
];

/** Twenty-eight entries that programs lose something of: what each is about says its name. Every work is one of its own. */
export const REFERENCES: readonly Entry[] = [
  ...KEPT.map(([name, given, entry], i) => ({
    ...kept(`k-${name}`, work(name, given), `2026-03-${String(i + 1).padStart(2, '0')}T10:00:00.000Z`),
    ...entry,
  })),
  credited('c-cropped', work('cropped'), 'cropped; 100% brighter'),
  (() => {
    const entry = credited('c-adapted', work('adapted', licensed('CC-BY-SA-4.0')));
    return { ...entry, attribution: { ...entry.attribution, manner: 'adapted' as const } };
  })(),
  { ...credited('c-tagged', work('credit')), tags: ['used, twice'], note: 'On the poster' },
];

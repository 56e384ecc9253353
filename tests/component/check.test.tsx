import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import { CheckScreen } from '../../popup/check/CheckScreen';
import { tabs } from '../../popup/platform/browser';
import type { Checked, CheckedMedium } from '../../src/check/checked';
import { fromId } from '../../src/license/from-id';
import type { License } from '../../src/license/license';
import type { Result } from '../../src/message/job';
import { answer, asked } from './background';
import { clipboard, downloaded, downloads } from './files';
import { doJobs, jobsAsked } from './job';
import { aCredit, aKept, aWork, BROCHURE } from './made-up';
import { show } from './show';

const FILE = new File(['PK'], 'lesson.docx');
const LABEL = 'Select a document, or drop it here';

const aMedium = (number: number, more: Partial<CheckedMedium> = {}): CheckedMedium => ({
  ...{ kind: 'image', address: null, part: `word/media/image${number}.png`, alt: '', number, after: 10 * number },
  place: { in: 'text', number: null, heading: 'Boats' },
  ...{ beside: [], sha256: null, thumbnail: null, own: null, match: null, alike: [] },
  ...more,
});
const aChecked = (media: CheckedMedium[], more: Partial<Checked> = {}): Checked => ({
  ...{ format: 'docx', name: 'lesson.docx', media, lines: [], rights: [], works: {}, project: null, absent: [] },
  ...more,
});
const ends = (checked: Checked) => () => [
  { step: 'done', result: { job: 'check', checked } satisfies Result } as const,
];
const caption = (text: string, links: { text: string; address: string }[] = []) => [
  { how: 'caption' as const, text, links },
];

const check = async (checked: Checked) => {
  doJobs(ends(checked));
  answer('project.list', () => []);
  answer('library.thumbnails', () => ({}));
  answer('settings.read', () => ({}) as never);
  const user = show(<CheckScreen path={[]} />);
  await user.upload(screen.getByLabelText(LABEL), FILE);
  return user;
};
const group = (name: string) => screen.findByRole('region', { name });

describe('checking a document', () => {
  it('says what is missing from a credit, with the clause', async () => {
    await check(aChecked([aMedium(1, { beside: caption('Photo: Ben Ruiz, CC BY-SA 3.0') })]));
    const incomplete = await group('Credited, with something missing');
    expect(within(incomplete).getByText('Photo: Ben Ruiz, CC BY-SA 3.0')).toBeTruthy();
    const missing = 'Missing: a link to the source (§4(c)) and a link to the license (§4(a))';
    expect(within(incomplete).getByText(missing)).toBeTruthy();
    expect(screen.getByText('1 picture, film or sound; credited as its license asks: 0')).toBeTruthy();
    expect(jobsAsked()).toMatchObject([{ job: 'check', name: 'lesson.docx', address: null, project: null }]);
  });

  it('has the credit of a work of the library ready, which is copied and written down with its place', async () => {
    const kept = aKept('tarn');
    const works = { tarn: { ...kept.work, evidence: [] } };
    const user = await check(aChecked([aMedium(1, { match: { id: 'tarn', by: 'file' } })], { works }));
    answer('library.read', () => kept);
    answer('credit.record', ({ work }) => aCredit('credited', work));
    const known = await group('In your library, and not credited here');
    expect(await within(known).findByText(/“Tarn at dawn” by Ann Fell/)).toBeTruthy();
    await user.click(within(known).getByRole('button', { name: 'Copy credit: Tarn at dawn (Image 1: Boats)' }));
    expect(await screen.findByText('Credit copied')).toBeTruthy();
    expect(clipboard().join()).toContain('Tarn at dawn');
    expect(asked('credit.record')).toMatchObject([{ use: { where: 'lesson.docx: Image 1: Boats' } }]);
  });

  it('concludes nothing from looks until a person says that it is the same', async () => {
    const works = { tarn: { ...aWork(), evidence: [] } };
    const user = await check(aChecked([aMedium(1, { alike: [{ id: 'tarn', apart: 4 }] })], { works }));
    expect(within(await group('Not known')).getByText('looks the same', { exact: false })).toBeTruthy();
    answer('library.recognize', () => null);
    await user.click(screen.getByRole('button', { name: /^It’s this work: Tarn at dawn/ }));
    const known = await group('In your library, and not credited here');
    await user.click(await within(known).findByRole('button', { name: /^It’s another work: Tarn at dawn/ }));
    expect(await group('Not known')).toBeTruthy();
    // Nothing is remembered of a picture that has neither a file nor an address.
    expect(asked('library.recognize')).toEqual([]);
  });

  it('remembers which work a picture is, for that picture wherever it stands, and lets that be taken back', async () => {
    const works = { tarn: { ...aWork(), evidence: [] } };
    const seen = { sha256: 'a'.repeat(64), alike: [{ id: 'tarn', apart: 4 }] };
    const user = await check(aChecked([aMedium(1, seen), aMedium(2, seen)], { works }));
    answer('library.recognize', () => null);
    const [first] = await screen.findAllByRole('button', { name: /^It’s this work: Tarn at dawn/ });
    await user.click(first as HTMLElement);
    const known = await group('In your library, and not credited here');
    const [other] = await within(known).findAllByRole('button', { name: /^It’s another work: / });
    await user.click(other as HTMLElement);
    expect(await screen.findAllByRole('button', { name: /^It’s this work: Tarn at dawn/ })).toHaveLength(2);
    const picture = `sha256:${'a'.repeat(64)}`;
    expect(asked('library.recognize')).toEqual([
      { picture, id: 'tarn' },
      { picture, id: null },
    ]);
  });

  it('says of what was recognized before that the person said so, and takes that back', async () => {
    const works = { tarn: { ...aWork(), evidence: [] } };
    const user = await check(
      aChecked([aMedium(1, { address: 'https://a.example/1.png', match: { id: 'tarn', by: 'person' } })], { works }),
    );
    answer('library.recognize', () => null);
    const known = await group('In your library, and not credited here');
    expect(within(known).getByText('You said that it is this work.')).toBeTruthy();
    await user.click(within(known).getByRole('button', { name: /^It’s another work: / }));
    expect(await group('Not known')).toBeTruthy();
    expect(asked('library.recognize')).toEqual([{ picture: 'https://a.example/1.png', id: null }]);
  });

  it('asks of each work whether it was changed', async () => {
    const beside = caption('“Lamp” by Mara Quist, CC BY-ND 4.0');
    const user = await check(aChecked([aMedium(1, { beside }), aMedium(2, { beside })]));
    await user.selectOptions(await screen.findByLabelText('Have you changed it? (Image 2: Boats)'), 'Yes');
    const forbidden = await group('Its license doesn’t permit this use');
    expect(within(forbidden).getAllByRole('listitem')).toHaveLength(1);
    expect(within(await group('Credited, with something missing')).getAllByRole('listitem')).toHaveLength(1);
  });

  it('tells what is free, what is the author’s own, and what is not clear, and warns of none of them', async () => {
    const zero = { ...aWork({ licenses: [fromId('CC0-1.0') as License] }), evidence: [] };
    const unclear = 'Left: Ann Lee, CC BY 4.0; right: Ben Ruiz, CC0';
    await check(
      aChecked(
        [
          aMedium(1, { match: { id: 'tarn', by: 'file' } }),
          aMedium(2, { beside: caption('Own work') }),
          aMedium(3, { unclear }),
        ],
        { works: { tarn: zero } },
      ),
    );
    expect((await group('No credit asked for')).className).toContain('check-free');
    expect(within(await group('The author’s own')).queryByLabelText(/Have you changed/)).toBeNull();
    const unknown = await group('Not known');
    expect(within(unknown).getByText(unclear)).toBeTruthy();
    expect(within(unknown).getByText(/speaks of several pictures/)).toBeTruthy();
  });

  it('says by which clause a license does not permit the use that a person tells', async () => {
    const beside = caption('“Lamp” by Mara Quist, CC BY-NC 4.0');
    const user = await check(aChecked([aMedium(1, { beside })]));
    await group('Credited, with something missing');
    await user.click(within(screen.getByRole('group', { name: 'Commercial use?' })).getByLabelText('Yes'));
    const forbidden = await group('Its license doesn’t permit this use');
    expect(within(forbidden).getByText('This license doesn’t allow commercial use. (§2(a)(1))')).toBeTruthy();
  });

  it('compares with a project: what is not in the document, and what is not in the project', async () => {
    const [tarn, moor] = [aKept('tarn'), aKept('moor', { title: 'Moor' })];
    doJobs(
      ends(
        aChecked([aMedium(1, { match: { id: 'tarn', by: 'address' } })], {
          works: { tarn: tarn.work },
          project: { moor: { commercial: true, changed: null } },
          absent: [{ id: 'moor', work: moor.work }],
        }),
      ),
    );
    answer('project.list', () => [BROCHURE]);
    answer('settings.read', () => ({}) as never);
    const user = show(<CheckScreen path={[]} />);
    await user.selectOptions(await screen.findByLabelText('Compare with a project'), 'Brochure');
    await user.upload(screen.getByLabelText(LABEL), FILE);
    const absent = await group('In the project, and not in the document');
    expect(within(absent).getByRole('link', { name: 'Moor' })).toBeTruthy();
    expect(screen.getByText('It isn’t in the project.')).toBeTruthy();
    expect(jobsAsked()).toMatchObject([{ project: 'brochure' }]);
  });

  it('saves a report and a table', async () => {
    const user = await check(aChecked([aMedium(1, { beside: caption('=Photo: Ben <b>Ruiz</b>, CC BY 4.0') })]));
    await user.click(await screen.findByRole('button', { name: 'Save report' }));
    expect(await downloaded()).toContain('=Photo: Ben &lt;b&gt;Ruiz&lt;/b&gt;, CC BY 4.0');
    await user.click(screen.getByRole('button', { name: 'Save table (CSV)' }));
    await waitFor(() => expect(downloads()).toEqual(['lesson-credits.html', 'lesson-credits.csv']));
    expect(await downloaded(1)).toContain(`"'=Photo: Ben`);
  });

  it('has a copy written with the credits of what is known and not credited', async () => {
    const works = { tarn: { ...aWork(), evidence: [] } };
    const user = await check(aChecked([aMedium(1, { match: { id: 'tarn', by: 'file' } }), aMedium(2)], { works }));
    answer('library.read', () => aKept('tarn'));
    answer('credit.record', ({ work }) => aCredit('credited', work));
    doJobs(() => [
      { step: 'done', result: { job: 'credit', file: new Blob(['PK']), name: 'lesson-credited.docx', written: [1] } },
    ]);
    await user.click(await screen.findByRole('button', { name: 'Save a copy with the credit added' }));
    expect(await screen.findByText('Saved as lesson-credited.docx')).toBeTruthy();
    // What stands in the copy is credited: the entry says where, as after a copied credit.
    await waitFor(() =>
      expect(asked('credit.record')).toMatchObject([
        { format: 'plain', project: null, use: { where: 'lesson.docx: Image 1: Boats', manner: 'as-is' } },
      ]),
    );
    const [, job] = jobsAsked();
    expect(job).toMatchObject({ job: 'credit', name: 'lesson.docx', credits: [{ number: 1, label: 'Image 1' }] });
  });

  it('says which credits cannot be put into a copy, and where those of slides go', async () => {
    const works = { tarn: { ...aWork(), evidence: [] } };
    const match = { id: 'tarn', by: 'file' as const };
    const on = (where: 'slide' | 'master') => ({ match, place: { in: where, number: 1, heading: '' } as const });
    const media = [aMedium(1, on('slide')), aMedium(2, on('master'))];
    await check(aChecked(media, { works, format: 'pptx', name: 'a.pptx' }));
    expect(await screen.findByText('The credits go on a new last slide of the copy.')).toBeTruthy();
    expect(screen.getByText(/^One credit can’t be added to a copy of this document/)).toBeTruthy();
  });

  it('says plainly that nothing is written into a document of another kind', async () => {
    const works = { tarn: { ...aWork(), evidence: [] } };
    const media = [1, 2].map((number) => aMedium(number, { match: { id: 'tarn', by: 'file' } }));
    await check(aChecked(media, { works, format: 'h5p', name: 'a.h5p' }));
    expect(await screen.findByText(/^2 credits can’t be added to a copy of this document/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Save a copy/ })).toBeNull();
  });

  it('says of a document that cannot be read why, as an error', async () => {
    doJobs(() => [{ step: 'failed', code: 'document-swollen', detail: '', tally: null }]);
    answer('project.list', () => []);
    const user = show(<CheckScreen path={[]} />);
    await user.upload(screen.getByLabelText(LABEL), FILE);
    const said = await screen.findByText(/unpacks to far more than a document/);
    expect(said.closest('.said')?.className).toContain('said-error');
  });

  it('reads the page of a tab on the press, and says if nobody answers there', async () => {
    const { sendMessage } = tabs;
    let source: string | null = null;
    Object.assign(tabs, {
      sendMessage: async (tab: number, request: object) => (tab === 7 && 'ask' in request ? source : null),
    });
    doJobs(ends(aChecked([])));
    answer('project.list', () => []);
    const user = show(<CheckScreen path={['tab', '7']} />);
    await user.click(screen.getByRole('button', { name: 'Check the open page' }));
    expect(await screen.findByText(/The page doesn’t answer/)).toBeTruthy();
    expect(jobsAsked()).toEqual([]);
    source = 'https://blog.example/walk/\n<p>A walk</p>';
    await user.click(screen.getByRole('button', { name: 'Check the open page' }));
    expect(await screen.findByText('There is no picture, film or sound in it.')).toBeTruthy();
    expect(jobsAsked()).toMatchObject([{ job: 'check', name: 'walk.html', address: 'https://blog.example/walk/' }]);
    Object.assign(tabs, { sendMessage });
  });
});

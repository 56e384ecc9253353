import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { NO_QUERY } from '../../popup/platform/route';
import { TakeAwayScreen } from '../../popup/transfer/TakeAwayScreen';
import type { UsedWork } from '../../src/library/project';
import type { Report } from '../../src/message/job';
import { answer } from './background';
import { downloads } from './files';
import { doJobs, jobsAsked } from './job';
import { aCredit, aKept, BROCHURE } from './made-up';
import { show } from './show';

const DONE: Report = {
  step: 'done',
  result: { job: 'hand-in', file: new Blob(['x']), name: 'brochure.docx', entries: 1 },
};
const USED: UsedWork = { entry: aKept('tarn'), uses: [aCredit('use')] };
const UNUSED: UsedWork = { entry: aKept('fell'), uses: [] };

beforeEach(() => {
  answer('project.list', () => [BROCHURE]);
  doJobs(() => [DONE]);
});
const open = async (works: UsedWork[]) => {
  answer('project.works', () => works);
  const user = show(<TakeAwayScreen path={['hand-in', 'brochure']} query={NO_QUERY} />);
  await screen.findByText('The credits of “Brochure” as a document, in the order of the project.');
  return user;
};
const save = () => screen.getByRole('button', { name: 'Save document' });

describe('handing a project in', () => {
  it('saves a list for Word of what was used, and says under which name', async () => {
    const user = await open([USED]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hand in credits');
    await user.click(save());
    expect(await screen.findByText('Saved as brochure.docx')).toBeTruthy();
    expect(downloads()).toEqual(['brochure.docx']);
    expect(jobsAsked()).toEqual([
      { job: 'hand-in', format: 'docx', layout: 'list', project: BROCHURE, withUnused: false },
    ]);
  });

  it('takes another document, another layout and the rest where a person says so', async () => {
    const user = await open([USED, UNUSED]);
    await user.click(screen.getByRole('radio', { name: 'LibreOffice (.odt)' }));
    await user.click(screen.getByRole('radio', { name: /^Table/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Include works that I haven’t credited' }));
    await user.click(save());
    expect(jobsAsked()).toMatchObject([{ format: 'odt', layout: 'table', withUnused: true }]);
  });

  it('asks for no layout of a sheet, which is a table', async () => {
    const user = await open([USED]);
    await user.click(screen.getByRole('radio', { name: 'Excel (.xlsx)' }));
    expect(screen.queryByRole('group', { name: 'Layout' })).toBeNull();
  });

  it('has nothing to save before anything was credited, unless one wants the rest', async () => {
    const user = await open([UNUSED]);
    expect(save().hasAttribute('disabled')).toBe(true);
    expect(screen.getByText('You haven’t credited any of these works yet.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Include works that I haven’t credited' }));
    expect(save().hasAttribute('disabled')).toBe(false);
  });

  it('says that a project is gone', async () => {
    answer('project.list', () => []);
    answer('project.works', () => []);
    show(<TakeAwayScreen path={['hand-in', 'brochure']} query={NO_QUERY} />);
    expect(await screen.findByText('This project was deleted')).toBeTruthy();
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { SeenScreen } from '../../popup/page/SeenScreen';
import { tabs } from '../../popup/platform/browser';
import type { Corrected } from '../../src/correction/correction';
import { testify } from '../../src/correction/testimony';
import { answer, asked } from './background';
import { aCorrection, aKept, aSeen, aSignal, aWork, TARN } from './made-up';
import { show } from './show';

const { query, sendMessage } = tabs;
const PAGE = 'https://blog.example/walk';
let seen: Corrected;
beforeEach(() => {
  Object.assign(tabs, { query: async () => [{ id: 7 }], sendMessage: async () => true });
  answer('tips.list', () => []);
  answer('work.find', ({ works }) => works.map(() => null));
  answer('project.list', () => []);
  answer('page.read', () => seen);
  answer('work.keep', () => aKept('tarn'));
});
afterEach(() => {
  Object.assign(tabs, { query, sendMessage });
});
const open = async (now: Corrected, button: string) => {
  seen = now;
  const user = show(<SeenScreen />);
  await user.click(await screen.findByRole('button', { name: button, hidden: true }));
  await screen.findByRole('form', { name: 'What should it say?', hidden: true });
  return user;
};
const field = <Field extends HTMLElement>(role: string, name: string | RegExp) =>
  screen.getByRole<Field>(role, { name, hidden: true });
const press = (user: ReturnType<typeof show>, name: string) => user.click(field('button', name));

describe('saying what is right of a work', () => {
  it('names its license, and why: the focus goes on to the way back', async () => {
    const correction = aCorrection({ says: { is: 'license', license: 'CC-BY-SA-4.0' } });
    answer('work.correct', () => {
      seen = aSeen([aWork({ evidence: [aSignal(), testify(correction)] })], { corrections: [correction] });
      return correction;
    });
    const user = await open(aSeen([aWork()]), 'Correct this');
    await user.selectOptions(field('combobox', 'License'), 'CC BY-SA 4.0');
    await user.type(field('textbox', 'Note'), ' Look at the footer ');
    await press(user, 'Save correction');
    expect(await screen.findByText('Correction saved')).toBeTruthy();
    expect(asked('work.correct')).toEqual([
      {
        ...{ page: PAGE, subject: TARN, was: ['CC-BY-4.0'] },
        ...{ says: { is: 'license', license: 'CC-BY-SA-4.0' }, note: 'Look at the footer' },
      },
    ]);
    const undo = screen.getByRole('button', { name: 'Undo your correction of Tarn at dawn' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    expect(screen.queryByRole('form', { hidden: true })).toBeNull();
  });

  it('says that it is not licensed', async () => {
    answer('work.correct', () => aCorrection());
    const user = await open(aSeen([aWork()]), 'Correct this');
    await user.click(field('radio', 'It isn’t licensed'));
    expect(screen.queryByRole('combobox', { name: 'License', hidden: true })).toBeNull();
    await press(user, 'Save correction');
    await waitFor(() => expect(asked('work.correct')).toMatchObject([{ says: { is: 'not-licensed' }, note: '' }]));
  });

  it('says that the license belongs to the page', async () => {
    answer('work.correct', () => aCorrection());
    const user = await open(aSeen([aWork()]), 'Correct this');
    await user.click(field('radio', 'The license applies to something else on this page'));
    await user.selectOptions(field('combobox', 'The license applies to'), 'This page');
    await press(user, 'Save correction');
    await waitFor(() => expect(asked('work.correct')).toMatchObject([{ says: { is: 'about-page' } }]));
  });

  it('asks for the country of a license that has versions of it', async () => {
    answer('work.correct', () => aCorrection());
    const user = await open(aSeen([aWork()]), 'Correct this');
    await user.selectOptions(field('combobox', 'License'), 'CC BY 3.0');
    await user.selectOptions(field('combobox', 'Country version'), 'Germany');
    await press(user, 'Save correction');
    await waitFor(() => expect(asked('work.correct')).toMatchObject([{ says: { license: 'CC-BY-3.0-DE' } }]));
  });

  it('is not sent before a license is chosen', async () => {
    const user = await open(aSeen([aWork()]), 'Correct this');
    await press(user, 'Save correction');
    expect(field<HTMLSelectElement>('combobox', 'License').validity.valueMissing).toBe(true);
    expect(asked('work.correct')).toEqual([]);
  });

  it('that could not be written down keeps the form with all that was said in it', async () => {
    const user = await open(aSeen([aWork()]), 'Correct this');
    await user.click(field('radio', 'It isn’t licensed'));
    await user.type(field('textbox', 'Note'), 'A logo');
    await press(user, 'Save correction');
    const said = await screen.findByText(/nobody answers work\.correct/);
    expect(said.className).toContain('announcement-error');
    expect(field<HTMLTextAreaElement>('textbox', 'Note').value).toBe('A logo');
    expect(field<HTMLInputElement>('radio', 'It isn’t licensed').checked).toBe(true);
  });

  it.each(['Cancel', 'Escape'])('is left with %s, and the focus is where it was', async (how) => {
    const user = await open(aSeen([aWork()]), 'Correct this');
    await user.click(field('textbox', 'Note'));
    await (how === 'Cancel' ? press(user, 'Cancel') : user.keyboard('{Escape}'));
    await waitFor(() => expect(document.activeElement).toBe(field('button', 'Correct this')));
    expect(asked('work.correct')).toEqual([]);
  });
});

describe('saying the license of a page that names none', () => {
  it('asks for nothing but that', async () => {
    answer('work.correct', () => aCorrection());
    const user = await open(aSeen([]), 'Add a license');
    expect(screen.queryByRole('radio')).toBeNull();
    await user.selectOptions(field('combobox', 'This page’s license'), 'CC0 1.0');
    await press(user, 'Save correction');
    const says = { is: 'license', license: 'CC0-1.0' };
    await waitFor(() => expect(asked('work.correct')).toMatchObject([{ page: PAGE, subject: PAGE, was: [], says }]));
  });
});
